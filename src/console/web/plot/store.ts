/** The page's one store of series; it fills from the moment the page is opened. */

import { client, values } from "../live/live.ts";
import { SeriesStore } from "../live/series.ts";

export const seriesStore = new SeriesStore();
values.onBatch((batch) => seriesStore.take(batch));
client.onAnew(() => seriesStore.forget());
