import {
  decode,
  encode,
  type Exchange,
  type Breakpoint,
  type Simulation,
  type SimTime,
} from "../../../src/kernel/index.ts";

/** Advances to `until`, carrying exchanges out by `answer` as they are waited for. */
export function advanceAnswering(
  simulation: Simulation,
  until: SimTime,
  answer: (exchange: Exchange) => unknown,
): void {
  const open: Exchange[] = [];
  for (;;) {
    const stop = simulation.advance(until);
    open.push(...simulation.takeExchanges());
    if (stop.reason === "reached") return;
    for (const exchange of open.splice(0)) simulation.resolve(exchange.port, exchange.number, answer(exchange));
  }
}

/** A breakpoint as another process would read it. */
export function throughBytes(breakpoint: Breakpoint): Breakpoint {
  const decoded = decode(encode(breakpoint));
  if (!decoded.ok) throw new Error(`${decoded.why} at ${decoded.offset}`);
  return decoded.value as Breakpoint;
}
