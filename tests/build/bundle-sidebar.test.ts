import { describe, expect, it } from 'vitest';
import { faultsOf, makeSidebarPage } from '../../build/bundle-sidebar.js';

const sound = {
  script: 'const svg = "http://www.w3.org/2000/svg";',
  style: 'p{}',
  page: '',
};

describe('the built panel', () => {
  it('is sound: the gates let it pass', async () => {
    const page = await makeSidebarPage();
    expect(page).not.toMatch(/\/\*CSS\*\/|\/\*JS\*\/|%NO_RESULT%/);
  });

  it('may name the languages of markup', () => {
    expect(faultsOf({ ...sound, page: `${sound.page}${sound.script}` })).toEqual([]);
  });

  it.each([
    ['a scriptlet’s beginning', { script: 'a("<?")' }],
    ['a scriptlet’s end', { script: 'a("?>")' }],
    ['a comment', { script: 'a("<!--")' }],
    ['a script’s end', { script: 'a("</SCRIPT>")' }],
    ['a style’s end', { style: 'a::after{content:"</style>"}' }],
    ['a network address', { page: 'https://example.org' }],
    ['a font from elsewhere', { page: '@import "x"' }],
    ['an image', { page: '<img src=x>' }],
    ['over 100 kB', { page: 'x'.repeat(100_001) }],
  ])('is refused with %s', (_, different) => {
    expect(faultsOf({ ...sound, ...different })).toHaveLength(1);
  });
});
