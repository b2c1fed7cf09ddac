import { describe, expect, test } from 'vitest';
import { refusal, result, storeOf } from './script.js';

describe('how cells look', () => {
  test.each([
    ['Background', '"#FFEEDD"', '#ffeedd', '#ffffff'],
    ['Background', '"red"', '#ff0000', '#ffffff'],
    ['FontColor', '"#abc"', '#aabbcc', '#000000'],
    ['FontFamily', '"Roboto"', 'Roboto', 'Arial'],
    ['FontSize', '14', 14, 10],
    ['FontWeight', '"bold"', 'bold', 'normal'],
    ['FontStyle', '"italic"', 'italic', 'normal'],
    ['FontLine', '"underline"', 'underline', 'none'],
    ['HorizontalAlignment', '"right"', 'right', 'general'],
    ['VerticalAlignment', '"top"', 'top', 'bottom'],
    ['Wrap', 'true', true, false],
    ['NumberFormat', '"0.00"', '0.00', '0.###############'],
  ])('set%s(%s) is told as %s, and as %s without it', (name, set, told, before) => {
    const body = `var cell = sheet.getRange('A1'); var before = cell.get${name}();
      return [before, cell.set${name}(${set}).get${name}()];`;
    expect(result(body)).toEqual([before, told]);
  });

  test('grids of looks land in their cells, null meaning the default', () => {
    const body = `sheet.getRange('A1:B1').setBackgrounds([['#ff0000', null]]).setFontWeights([['bold', 'normal']])
        .setWraps([[true, false]]).setNumberFormats([['0.0', '@']]);
      return [sheet.getRange('A1:B1').getBackgrounds(), sheet.getRange('A1:B1').getNumberFormats()];`;
    expect(result(body)).toEqual([[['#ff0000', '#ffffff']], [['0.0', '@']]]);
  });

  test('a look has no say in what the cell holds', () => {
    const body = `return sheet.getRange('A1').setValue(5).setFontWeight('bold').setValue(6).getFontWeight();`;
    expect(result(body)).toBe('bold');
  });

  test('behaviour 18: the format general means none, null is refused', () => {
    const body = `return sheet.getRange('A1').setNumberFormat('0.00').setNumberFormat('General').getNumberFormat();`;
    expect(result(body)).toBe('0.###############');
    expect(refusal(`sheet.getRange('A1').setNumberFormat(null);`)).toContain("(null) don't match");
  });

  test('behaviour 18: a number as a note comes back with a nought', () => {
    const body = `var r = sheet.getRange('A1:C1').setNotes([[25, '25', 2.5]]); return r.getNotes();`;
    expect(result(body)).toEqual([['25.0', '25', '2.5']]);
  });

  test.each(['#12', 'rgb(1, 2, 3)', '#gggggg'])(
    'behaviour 18: what cannot be a colour is taken without a word: %s',
    (colour) => {
      const body = `return sheet.getRange('A1').setBackground('${colour}').getBackground();`;
      expect(result(body)).toBe('#ffffff');
    },
  );

  test('words and colours that are not known here are gaps', () => {
    expect(refusal(`sheet.getRange('A1').setFontWeight('heavy');`)).toContain('not emulated');
    expect(refusal(`sheet.getRange('A1').setBackground('mauve');`)).toContain('not emulated');
  });

  test('borders go round the range and between its cells', () => {
    const store = storeOf();
    result(`sheet.getRange('A1:B2').setBorder(true, true, true, true, false, null);`, { store });
    expect(store.sheets[0]?.cells.get('1,1')?.style).toEqual({
      borderTop: 'SOLID #000000',
      borderLeft: 'SOLID #000000',
    });
  });

  test('clearing takes what it says', () => {
    const cell = `sheet.getRange('A1').setValue(5).setNote('n').setNumberFormat('0.0').setBackground('red')`;
    const told = `[c.getValue(), c.getNote(), c.getNumberFormat(), c.getBackground()]`;
    expect(result(`var c = ${cell}.clearContent(); return ${told};`)).toEqual([
      '',
      'n',
      '0.0',
      '#ff0000',
    ]);
    expect(result(`var c = ${cell}.clearFormat(); return ${told}.slice(0, 2);`)).toEqual([5, 'n']);
    expect(result(`var c = ${cell}.clear(); return ${told}.slice(0, 2);`)).toEqual(['', '']);
    expect(result(`var c = ${cell}.clearNote(); return ${told}.slice(0, 2);`)).toEqual([5, '']);
    expect(result(`var c = ${cell}; sheet.clear(); return [c.getValue(), c.getNote()];`)).toEqual([
      '',
      'n',
    ]);
  });

  test('half a merge can be neither merged nor broken', () => {
    const text = 'You must select all cells in a merged range to merge or unmerge them.';
    expect(refusal(`sheet.getRange('A1:B1').merge(); sheet.getRange('B1:C1').merge();`)).toContain(
      text,
    );
    expect(
      refusal(`sheet.getRange('A1:B1').merge(); sheet.getRange('B1').breakApart();`),
    ).toContain(text);
  });
});

describe('rich text', () => {
  test('text goes in as text, with its link', () => {
    const body = `var text = SpreadsheetApp.newRichTextValue().setText('=B5').setLinkUrl('#gid=0&range=B5').build();
      var cell = sheet.getRange('A1').setRichTextValue(text);
      return [cell.getValue(), cell.getFormula(), cell.getRichTextValue().getLinkUrl()];`;
    expect(result(body)).toEqual(['=B5', '', '#gid=0&range=B5']);
  });

  test('parts of a text link and look on their own', () => {
    const store = storeOf();
    const body = `var bold = SpreadsheetApp.newTextStyle().setBold(true).build();
      sheet.getRange('A1:B1').setRichTextValues([[
        SpreadsheetApp.newRichTextValue().setText('See B5').setLinkUrl(4, 6, '#x').setTextStyle(0, 3, bold).build(),
        SpreadsheetApp.newRichTextValue().setText('').build()]]);`;
    result(body, { store });
    expect(store.sheets[0]?.cells.get('1,1')?.runs).toEqual([
      { start: 4, end: 6, link: '#x' },
      { start: 0, end: 3, style: { fontWeight: 'bold' } },
    ]);
    expect(store.sheets[0]?.cells.has('1,2')).toBe(false);
  });

  test('a number has none, and a string is no rich text', () => {
    expect(result(`return sheet.getRange('A1').setValue(5).getRichTextValue();`)).toBeNull();
    expect(refusal(`sheet.getRange('A1').setRichTextValue('a');`)).toContain('(String)');
  });
});

describe('sheets as a whole', () => {
  test('widths, direction, colours and protection are kept', () => {
    const store = storeOf();
    const body = `sheet.setColumnWidth(2, 240).setColumnWidths(3, 2, 80).setRightToLeft(true)
        .setTabColor('#00ff00').setHiddenGridlines(true).setFrozenColumns(1);
      sheet.protect().setDescription('Written by Even Terms').setWarningOnly(true);
      return [sheet.getColumnWidth(1), sheet.getColumnWidth(2), sheet.getColumnWidth(4), sheet.isRightToLeft(),
        sheet.getTabColor(), sheet.getFrozenColumns(),
        sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0].isWarningOnly()];`;
    expect(result(body, { store })).toEqual([100, 240, 80, true, '#00ff00', 1, true]);
    expect(store.sheets[0]).toMatchObject({ hiddenGridlines: true, rightToLeft: true });
  });

  test('sheets are found by name, id and place, and can change places', () => {
    const body = `var other = book.insertSheet('Other'); var id = other.getSheetId(); book.moveActiveSheet(1);
      return [other.getIndex(), sheet.getIndex(), book.getSheetById(id).getName(), book.getNumSheets(),
        book.getSheetByName('none'), book.getName(), book.setActiveSheet(sheet).getName()];`;
    expect(result(body)).toEqual([1, 2, 'Other', 2, null, 'Joint project', 'Budget']);
  });
});
