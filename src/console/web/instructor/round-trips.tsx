/** How long answers took: a bar for every doubling. */

interface RoundTripsProps {
  /** From 2^i to 2^(i+1) us, by i. */
  readonly counts: readonly number[];
}

const height = 64;
const width = 26;

export function RoundTrips({ counts }: RoundTripsProps) {
  const first = counts.findIndex((count) => count > 0);
  if (first === -1) return <p className="empty">No answer has come yet.</p>;
  const shown = counts.slice(first);
  const most = Math.max(...shown);
  const total = shown.reduce((sum, count) => sum + count, 0);
  // Roots let a single late answer be seen beside ten thousand quick ones.
  const high = (count: number): number => (count === 0 ? 0 : Math.max(2, Math.sqrt(count / most) * height));
  return (
    <svg
      className="round-trips"
      viewBox={`0 0 ${shown.length * width} ${height + 30}`}
      style={{ width: shown.length * width }}
      role="img"
      aria-label={`${total} round trips from ${time(2 ** first)} to ${time(2 ** counts.length)}`}
    >
      {shown.map((count, place) => (
        <g key={first + place} transform={`translate(${place * width} 0)`}>
          <rect x={2} y={height - high(count)} width={width - 4} height={high(count)}>
            <title>{`${count} of ${total} took ${time(2 ** (first + place))} to ${time(2 ** (first + place + 1))}`}</title>
          </rect>
          {place % 2 === 0 && (
            <text x={0} y={height + 14} textAnchor="middle">
              {time(2 ** (first + place))}
            </text>
          )}
        </g>
      ))}
      <text x={0} y={height + 28} className="note">
        heights are square roots
      </text>
    </svg>
  );
}

function time(us: number): string {
  if (us < 1000) return `${us} us`;
  return us < 1e6 ? `${Math.round(us / 1000)} ms` : `${Math.round(us / 1e6)} s`;
}
