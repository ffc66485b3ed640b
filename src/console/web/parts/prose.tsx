/** Prose with headings, lists and paragraphs, as a briefing is written; no markup beyond that is taken. */

import type { ReactNode } from "react";

export const Prose = ({ text }: { readonly text: string }) =>
  <div className="prose">{text.trim().split(/\n\s*\n/).map((block, place) => <Block key={place} text={block.trim()} />)}</div>; // prettier-ignore

function Block({ text }: { readonly text: string }) {
  const heading = /^#{1,4}\s+(.*)$/.exec(text);
  if (heading !== null) return <h3>{marked(heading[1] ?? "")}</h3>;
  const lines = text.split("\n");
  if (lines.every((line) => /^([-*]\s|\s)/.test(line))) {
    const items = text.split(/^[-*]\s+/m).filter((item) => item.trim() !== "");
    return (
      <ul>
        {items.map((item, place) => (
          <li key={place}>{marked(item)}</li>
        ))}
      </ul>
    );
  }
  if (/^\d+[.)]\s/.test(text)) {
    return (
      <ol>
        {text
          .split(/^\d+[.)]\s+/m)
          .filter((item) => item.trim() !== "")
          .map((item, place) => (
            <li key={place}>{marked(item)}</li>
          ))}{" "}
        {/* prettier-ignore */}
      </ol>
    );
  }
  return <p>{marked(text)}</p>;
}

/** `code` and **strong** within a line. */
const marked = (text: string): ReactNode[] =>
  text
    .split(/(`[^`]+`|\*\*[^*]+\*\*)/)
    .map((piece, place) =>
      piece.startsWith("`") ? (
        <code key={place}>{piece.slice(1, -1)}</code>
      ) : piece.startsWith("**") ? (
        <b key={place}>{piece.slice(2, -2)}</b>
      ) : (
        piece
      ),
    );
