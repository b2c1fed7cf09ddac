import type { Pressure, Score, Scores } from '../../core/assessment.js';
import type { Report, ReportPressure, ReportScore, ScoreName } from '../../core/report.js';
import { say, type Voice } from '../../messages/say.js';
import { fourPlaces, tell } from './words.js';

/** The four figures, each with what it is, how it was made and whether it may still change. */
export function reportScores(scores: Scores, voice: Voice): Report['scores'] {
  return {
    disclosure: reportScore('disclosure', scores, voice),
    coreCostParity: reportScore('coreCostParity', scores, voice),
    rloShare: reportScore('rloShare', scores, voice),
    timelinePressure: reportScore('timelinePressure', scores, voice),
  };
}

function reportScore(name: ScoreName, scores: Scores, voice: Voice): ReportScore {
  const { value, facts, mayChange }: Score = scores[name];
  const texts = voice.phrasebook.scores[name];
  const ends = facts['least'] === undefined ? undefined : texts?.ends;
  const said = [texts?.how ?? '', ends ?? ''].map((text) => say(voice, text, facts));
  const how = value === undefined ? texts?.unknown : said.join(' ').trim();
  const known = value === undefined ? undefined : mayChange;
  return {
    value: name === 'timelinePressure' ? whole(value) : fourPlaces(value),
    of: texts?.of ?? '',
    how: how ?? '',
    mayChange: known ? tell(voice, voice.phrasebook.reading, known) : null,
  };
}

/** How hard the calendar presses, the whole first (`partner` is `null`). */
export function reportPressure(pressure: readonly Pressure[]): readonly ReportPressure[] {
  return pressure.map(({ partner, value, parts }) => ({
    partner: partner ?? null,
    value: whole(value),
    parts: {
      notice: whole(parts.notice),
      clustering: whole(parts.clustering),
      reporting: whole(parts.reporting),
      money: whole(parts.money),
      asymmetry: whole(parts.asymmetry),
    },
  }));
}

function whole(value: number | undefined): number | null {
  return value === undefined ? null : Math.round(value);
}
