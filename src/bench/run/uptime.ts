/** Notices that a target was started anew while its link was away, although its boot count says nothing. */

/** The clock of a board and ours may differ by this share, and an answer be under way for this long. */
const clockTolerance = 0.02;
const delayMax_ms = 500;

export class UptimeWatch {
  #before: { readonly uptime_ms: number; readonly at_us: number } | undefined;

  /**
   * Takes what a target says of its uptime.
   *
   * @returns how it is seen that it was restarted; undefined where it was not, or where the uptime went back: the session
   * sees that itself
   */
  restart(uptime_ms: number, at_us: number): string | undefined {
    const before = this.#before;
    this.#before = { uptime_ms, at_us };
    if (before === undefined || uptime_ms < before.uptime_ms) return undefined;
    const elapsed_ms = (at_us - before.at_us) / 1000;
    // Who was started anew since then has been up for no longer than that; an emulator's clock that lags has.
    if (uptime_ms > elapsed_ms * (1 + clockTolerance) + delayMax_ms) return undefined;
    const uptimeMin_ms = before.uptime_ms + elapsed_ms * (1 - clockTolerance) - delayMax_ms;
    return uptime_ms < uptimeMin_ms ? `up for ${(uptime_ms / 1000).toFixed(1)} s only` : undefined;
  }
}
