const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** Days off that are usual somewhere. */
export const usualWeekends: readonly string[] = [
  'saturday sunday',
  'friday saturday',
  'thursday friday',
  'friday',
  'sunday',
];

/** True for days off as settings have them: `friday saturday`, or with countries apart after semicolons. */
export function isWeekend(text: string): boolean {
  const [usual = '', ...apart] = text.split(';');
  const isDays = (days = '') =>
    days
      .trim()
      .split(/\s+/)
      .every((day) => weekdays.includes(day));
  return isDays(usual) && apart.every((part) => isDays(part.split(':')[1]));
}
