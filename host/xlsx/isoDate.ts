const MS_PER_DAY = 86_400_000;
/** Serial 0 of the 1900 system, as it counts from 1 March 1900 on. */
const EPOCH = Date.UTC(1899, 11, 30);

/** `2026-03-31` or `2026-03-31T08:30:00` → serial; `null` for any other text. */
export function isoToSerial(text: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?Z?)?$/.exec(text);
  if (match === null) return null;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = match
    .slice(1)
    .map((part) => Number(part || 0));
  const days = (Date.UTC(year, month - 1, day) - EPOCH) / MS_PER_DAY;
  return days + (hour * 3600 + minute * 60 + second) / 86_400;
}

/** Serial → `2026-03-31`, with the time after `T` when it has one; the number itself outside 1900–9999. */
export function serialToIso(serial: number): string {
  if (!(serial >= 1 && serial < 2_958_466)) return String(serial);
  const iso = new Date(EPOCH + Math.round(serial * 86_400) * 1000).toISOString();
  return serial % 1 === 0 ? iso.slice(0, 10) : iso.slice(0, 19);
}
