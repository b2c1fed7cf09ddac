import tseslint from 'typescript-eslint';

const noInstanceof = ['Array', 'Date', 'Error', 'RegExp'].map((name) => ({
  selector: `BinaryExpression[operator='instanceof'][right.name='${name}']`,
  message: `Values cross realms in Apps Script, where instanceof ${name} is false. Ask the value itself.`,
}));

const noRawHtml = ['innerHTML', 'outerHTML', 'dangerouslySetInnerHTML', 'insertAdjacentHTML'].map(
  (name) => ({
    selector: `:matches(MemberExpression > Identifier[name='${name}'], JSXIdentifier[name='${name}'])`,
    message: 'Cell text is written by anybody who can edit the sheet. Use text, never HTML.',
  }),
);

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', 'test-output/**', 'coverage/**'] },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'off',
      eqeqeq: 'error',
      'max-depth': ['error', 3],
      'max-lines': ['error', { max: 300 }],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Name what you export.' },
        ...noRawHtml,
      ],
      'prefer-const': 'error',
    },
  },
  {
    files: [
      'src/core/**',
      'src/messages/**',
      'src/present/**',
      'src/hosts/addon/**',
      'src/hosts/sidebar/**',
    ],
    rules: {
      'no-restricted-globals': [
        'error',
        {
          name: 'Intl',
          message: 'Wording and reading must not depend on the machine: see messages/say.ts.',
        },
        { name: 'console', message: 'Nothing of a budget goes into a log.' },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Name what you export.' },
        {
          selector: 'MemberExpression[property.name=/^toLocale/]',
          message: 'The machine has no say in wording.',
        },
        ...noInstanceof,
        ...noRawHtml,
      ],
    },
  },
  {
    files: ['src/core/**', 'src/messages/**', 'src/present/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: "Today's date is an argument." },
        { object: 'Math', property: 'random', message: 'The same workbook gets the same report.' },
      ],
    },
  },
  {
    files: ['*.config.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
);
