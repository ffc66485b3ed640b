/** The benchmarks, in the order in which they run. */

import type { Benchmark } from "./figure.ts";
import { adcsStep } from "./adcs-step/adcs-step.ts";
import { archive } from "./archive/archive.ts";
import { boards20 } from "./boards-20/boards-20.ts";
import { flood } from "./flood/flood.ts";
import { frames } from "./frames/frames.ts";
import { heap } from "./heap/heap.ts";
import { kernelDispatch } from "./kernel-hold/dispatch.ts";
import { kernelHold } from "./kernel-hold/kernel-hold.ts";
import { page } from "./page/page.ts";
import { scenario } from "./scenario/scenario.ts";
import { server } from "./server/server.ts";
import { stepRoundTrip } from "./step-round-trip/round-trip.ts";

export const benchmarks: readonly Benchmark[] = [
  { name: "kernel-hold", run: kernelHold },
  { name: "kernel-dispatch", run: kernelDispatch },
  { name: "frames", run: frames },
  { name: "scenario", run: scenario },
  { name: "adcs-step", run: adcsStep },
  { name: "heap", run: heap },
  { name: "boards-20", run: boards20 },
  { name: "flood", run: flood },
  { name: "archive", run: archive },
  { name: "server", run: server },
  { name: "page", run: page },
  { name: "step-round-trip", run: () => stepRoundTrip() },
];
