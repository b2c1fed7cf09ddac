/**
 * One sign for each of the many that people's keyboards and programs write: ASCII digits for Arabic-Indic
 * and Persian ones, plain spaces, hyphens and apostrophes; marks of writing direction are gone. The Arabic
 * thousands mark becomes an apostrophe; the Arabic decimal mark `٫` stays, as no other sign says as much.
 */
export function plainSigns(text: string): string {
  if (/^[ -~]*$/.test(text)) return text.trim();
  return text
    .replace(/[\u200b-\u200f\u061c\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '')
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2018\u2019\u02bc\u00b4\u066c]/g, "'")
    .replace(/[\u066a\uff05]/g, '%')
    .replace(/\u060c/g, ',')
    .trim();
}
