import { fold } from '../tables/words/fold.js';
import { allLexicons } from '../tables/words/index.js';

/** 1–12 for a month's name or short form in any language of the lexicons; `undefined` for other words. */
export function monthOfWord(word: string): number | undefined {
  months = months ?? monthTable();
  return months.get(fold(word));
}

/** True for the name of a weekday, or its usual short form, in any of the five languages. */
export function isWeekdayWord(word: string): boolean {
  return weekdays.has(fold(word));
}

let months: ReadonlyMap<string, number> | undefined;

function monthTable(): ReadonlyMap<string, number> {
  return new Map(
    allLexicons().flatMap((lexicon) =>
      lexicon.months.flatMap((names, at) =>
        names.map((name): [string, number] => [fold(name), at + 1]),
      ),
    ),
  );
}

const weekdays: ReadonlySet<string> = new Set(
  [
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun',
    'lundi mardi mercredi jeudi vendredi samedi dimanche lun mer jeu ven sam dim',
    'lunes martes miércoles jueves viernes sábado domingo mie jue vie sab dom',
    'segunda terça quarta quinta sexta feira seg ter qua qui sex',
    'الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد يوم',
  ]
    .join(' ')
    .split(' ')
    .map(fold),
);
