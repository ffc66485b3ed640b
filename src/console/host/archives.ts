/** The archive of what is flown: each flight is a branch in it. */

import {
  type Answered,
  type AnswerTo,
  type Archive,
  dictionaryParameters,
  type ExportResult,
  type ExportWork,
  openArchive,
  type Query,
} from "../../archive/live/index.ts";
import { ArchiveFeed } from "./archive-feed.ts";
import type { Flight } from "./flight.ts";
import { truthNames } from "./truth-samples.ts";

export interface ArchivesOptions {
  /** `.falak.db` by custom. */
  readonly path: string;
  /** Told when it ceases to store, and when it stores again. */
  readonly onStatus: (text: string) => void;
}

const notYet = { ok: false, reason: "failed", why: "nothing has been flown yet" } as const;

export class Archives {
  readonly #options: ArchivesOptions;
  #archive: Archive | undefined;
  /** The archive's own numbers by those of the description. */
  readonly #branches = new Map<number, number>();
  #latest: number | undefined;

  constructor(options: ArchivesOptions) {
    this.#options = options;
  }

  query<Q extends Query>(query: Q): Promise<Answered<AnswerTo<Q>>> {
    return this.#archive?.query(query) ?? Promise.resolve(notYet);
  }

  export(work: Omit<ExportWork, "archive">): Promise<ExportResult> {
    return this.#archive?.export(work) ?? Promise.resolve(notYet);
  }

  /** Of a description's branch, or of the one that is flown. */
  branchOf(branch: number | undefined): number | undefined {
    return branch === undefined ? this.#latest : this.#branches.get(branch);
  }

  /**
   * Begins a branch for a flight.
   *
   * @param goesOn whether it goes on from a breakpoint of what flew before
   * @throws RecordingError where the archive cannot be opened
   */
  async feed(flight: Flight, branch: number, goesOn: boolean): Promise<ArchiveFeed | undefined> {
    const archive = (this.#archive ??= await this.#open(flight));
    const { scenario, simulation } = flight.exercise;
    const identity = {
      startUtc: scenario.startUtc,
      scenarioPath: flight.scenario,
      scenarioText: flight.scenarioText,
      spacecraftText: flight.spacecraftText,
      seed: scenario.seed,
      overrides: flight.overrides,
    };
    const begun =
      goesOn && this.#latest !== undefined
        ? await archive.branch(this.#latest, simulation.now, `branch ${branch}`)
        : await archive.begin(identity);
    if (!begun.ok) {
      this.#options.onStatus(`this flight is not archived: ${begun.why}`);
      return undefined;
    }
    this.#latest = begun.branch.id;
    this.#branches.set(branch, begun.branch.id);
    return new ArchiveFeed(archive, begun.branch.id);
  }

  async close(): Promise<void> {
    await this.#archive?.close();
  }

  #open(flight: Flight): Promise<Archive> {
    const truth = truthNames(flight.exercise.view()).map((name) => ({ name, unit: "" }));
    return openArchive({
      path: this.#options.path,
      parameters: { ...dictionaryParameters, truth },
      onStatus: ({ status, why, notStored }) =>
        this.#options.onStatus(
          status === "stored"
            ? `the archive stores again; ${notStored} rows are not in it`
            : `the archive does not store (${status}): ${why}; ${notStored} rows are not in it`,
        ),
    });
  }
}
