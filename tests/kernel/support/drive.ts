import {
  decode,
  encode,
  type Exchange,
  type Breakpoint,
  type Simulation,
  type SimTime,
} from "../../../src/kernel/index.ts";

/** Advances to `until`, carrying exchanges out by `answer` no sooner than they are waited for. */
export function advanceAnswering(
  simulation: Simulation,
  until: SimTime,
  answer: (exchange: Exchange) => unknown,
): void {
  for (;;) {
    const stop = simulation.advance(until);
    if (stop.reason === "reached") return;
    const open = simulation.takeExchanges();
    if (open.length === 0) throw new Error(`${stop.reason} at ${stop.at} us with no exchange to answer`);
    for (const exchange of open) simulation.resolve(exchange.port, exchange.number, answer(exchange));
  }
}

/** A breakpoint as another process would read it. */
export function throughBytes(breakpoint: Breakpoint): Breakpoint {
  const decoded = decode(encode(breakpoint));
  if (!decoded.ok) throw new Error(`${decoded.why} at ${decoded.offset}`);
  return decoded.value as Breakpoint;
}
