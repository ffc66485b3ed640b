/** A mistake in a document that a person wrote, located so that an editor or a terminal can point at it. */

export interface Mistake {
  /** 1-based. */
  readonly line: number;
  /** 1-based, in UTF-16 units. */
  readonly column: number;
  /** The `path=value` of `--set` that the mistake is in: line and column are places in this text, not in the document. */
  readonly override?: string;
  /** Where in the document: `stations[1].latitude_deg`. */
  readonly path: string;
  readonly message: string;
  /** The nearest right word, or the next thing to do. */
  readonly suggestion?: string;
}
