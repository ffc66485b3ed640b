/** `falak debrief`. */
export interface DebriefWords {
  readonly output: string;
  readonly json?: boolean;
}
export const debrief = (_recording: string, _words: DebriefWords): Promise<0> => Promise.resolve(0);
