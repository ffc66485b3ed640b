/** Times of the exercise as a display writes them. All of them are simulated. */

const two = (n: number): string => String(n).padStart(2, "0");

/** `1:02:03`, without hours where there are none: `2:03`. */
export function span(length_us: number): string {
  const total_s = Math.max(0, Math.floor(length_us / 1e6));
  const hours = Math.floor(total_s / 3600);
  const rest = `${two(Math.floor(total_s / 60) % 60)}:${two(total_s % 60)}`;
  return hours === 0 ? rest : `${hours}:${rest}`;
}

/** `00:15:49` of a moment, from the UTC of the start. */
export function clockAt(startUtc: string, at_us: number): string {
  const moment = new Date(Date.parse(startUtc) + Math.round(at_us / 1000));
  return moment.toISOString().slice(11, 19);
}

/** `10 Aug` */
export function dayAt(startUtc: string, at_us: number): string {
  const moment = new Date(Date.parse(startUtc) + Math.round(at_us / 1000));
  return moment.toLocaleDateString("en-GB", { day: "numeric", month: "short", timeZone: "UTC" });
}

/** How old a value is: `3 s`, `12 min`, `5 h`. */
export function age(length_us: number): string {
  const total_s = Math.floor(length_us / 1e6);
  if (!Number.isFinite(total_s)) return "";
  if (total_s < 100) return `${Math.max(0, total_s)} s`;
  if (total_s < 6000) return `${Math.floor(total_s / 60)} min`;
  return `${Math.floor(total_s / 3600)} h`;
}
