import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/core/report.js';
import { en } from '../../../src/messages/en/index.js';
import { writeHtml } from '../../../src/present/html.js';
import { findingOf, reportOf } from '../../support/report-of.js';

const partner = 'شبكة الأمل';
const message = `${partner} has no core costs.`;
const pageOf = (findings: Report['findings']) => writeHtml(reportOf({ findings }), en);

describe('what is said of a partner whose name runs the other way', () => {
  it.each([
    ['alone', pageOf([findingOf({ message })])],
    ['in a table', pageOf([findingOf({ message }), findingOf({ range: 'J20', row: 20 })])],
  ])('runs as the page does, %s', (_, page) => {
    expect(page).toContain(message);
    expect(page).not.toContain(`<bdi>${message}`);
  });

  it('stands beside the name, which runs its own way', () => {
    const page = pageOf([findingOf({ message, partner }), findingOf({ range: 'J20', row: 20 })]);
    expect(page).toContain(`<bdi>${partner}</bdi>`);
  });
});
