import type { Report } from '../../core/report.js';
import type { Phrasebook } from '../../messages/phrasebook.js';
import { aboutReport } from './about.js';
import { checklistBlocks } from './checklist.js';
import { coverageBlocks, noticeBlocks } from './coverage.js';
import type { Block, ReportDocument, Section, SectionName } from './document.js';
import { explainedBlocks } from './explained.js';
import { figureBlocks } from './figures.js';
import { findingBlocks } from './findings.js';
import { coreBlocks, moneyBlocks } from './money.js';
import { netGrantBlocks } from './net-grant.js';
import { pointBlocks } from './points.js';
import { pressureBlocks } from './pressure.js';
import { rloBlocks } from './rlo.js';
import { sharingBlocks, sharingTitle } from './sharing.js';
import { type DocumentWords, documentWords } from './words.js';

/** A report in words, section by section; a section that has nothing to say is left out. */
export function composeDocument(report: Report, phrasebook: Phrasebook): ReportDocument {
  const words = documentWords(report, phrasebook);
  const { say } = words;
  const section = (
    name: SectionName,
    title: string,
    blocksOf: (report: Report, words: DocumentWords) => readonly Block[],
  ): Section => ({ name, title, blocks: blocksOf(report, words) });
  return {
    language: phrasebook.language,
    direction: phrasebook.direction,
    title: say('title'),
    file: report.source.file ?? say('unnamedFile'),
    about: aboutReport(report, words),
    contents: say('contents'),
    sections: [
      section('figures', say('atAGlance'), figureBlocks),
      section('points', say('pointsHeading'), pointBlocks),
      section('money', say('moneyHeading'), moneyBlocks),
      section('core', say('coreHeading'), coreBlocks),
      section('rlo', say('rloHeading'), rloBlocks),
      section('pressure', say('pressureHeading'), pressureBlocks),
      section('sharing', sharingTitle(report, words), sharingBlocks),
      section('net-grant', say('netGrantHeading'), netGrantBlocks),
      section('checklist', say('checklistHeading'), checklistBlocks),
      section('findings', say('findingsHeading'), findingBlocks),
      section('explained', say('explainedHeading'), explainedBlocks),
      section('notices', say('notices'), noticeBlocks),
      section('coverage', say('coverageHeading'), coverageBlocks),
    ].filter(({ blocks }) => blocks.length > 0),
  };
}
