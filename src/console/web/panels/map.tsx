/** The satellite over the Earth: ground track, stations with what they see, footprint, day and night. All of it is predicted. */

import "../look/map.css";
import { geoCircle, geoEquirectangular, geoGraticule10, geoPath, type GeoPermissibleObjects } from "d3-geo";
import { memo, useEffect, useMemo, useRef, useState } from "react";
import { feature } from "topojson-client";
import type { Topology } from "topojson-specification";
import landTopology from "world-atlas/land-110m.json";
import type { PassPlan, Prediction, StationDescription } from "../../protocol/state.ts";
import { topics, useTopic } from "../live/topics.ts";
import { useStatus, useTime } from "../parts/use-time.ts";
import type { PanelKind } from "./panel.ts";

const topology = landTopology as unknown as Topology;
const land = feature(topology, topology.objects["land"]!) as GeoPermissibleObjects;
const graticule = geoGraticule10();
const degree = Math.PI / 180;
const earthRadius_km = 6371;

interface Size {
  readonly width: number;
  readonly height: number;
}

function useSize(): readonly [React.RefObject<HTMLDivElement | null>, Size] {
  const place = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<Size>({ width: 800, height: 400 });
  useEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      const { width = 800, height = 400 } = entry?.contentRect ?? {};
      if (width > 0 && height > 0) setSize({ width, height });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [place, size];
}

type Projection = ReturnType<typeof geoEquirectangular>;
type Draw = (shape: GeoPermissibleObjects) => string;

/** The map is drawn anew once a second, and its parts only where they have moved. */
function WorldMap() {
  const [place, { width, height }] = useSize();
  const stations = useTopic("description")?.stations ?? noStations;
  const plan = useTopic("plan");
  const working = useStatus((status) => status.station) ?? null;
  const time_us = useTime();
  const predicted = topics.read("status")?.predicted ?? null;
  const projection = useMemo(
    () => geoEquirectangular().fitExtent([[4, 4], [width - 4, height - 4]], { type: "Sphere" }), // prettier-ignore
    [width, height],
  );
  const draw = useMemo<Draw>(() => {
    const path = geoPath(projection).digits(1);
    return (shape) => path(shape) ?? "";
  }, [projection]);
  const altitude_km = Math.round((predicted?.altitude_km ?? 500) / 5) * 5;
  return (
    <div className="panel whole" ref={place}>
      <svg className="map" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={mapLabel(predicted)}>
        <Ground draw={draw} />
        {predicted !== null && (
          <Night
            draw={draw}
            latitude_deg={Math.round(4 * predicted.subsolarLatitude_deg) / 4}
            longitude_deg={Math.round(4 * predicted.subsolarLongitude_deg) / 4}
          />
        )}
        {plan !== undefined && <Track plan={plan} time_us={Math.floor(time_us / 20e6) * 20e6} draw={draw} />}
        {predicted !== null && (
          <path className="footprint" d={draw(circleAt(predicted, visible_deg(altitude_km, 0)))} />
        )}
        <Stations stations={stations} working={working} altitude_km={altitude_km} draw={draw} projection={projection} />
        {predicted !== null && <Craft predicted={predicted} projection={projection} />}
      </svg>
    </div>
  );
}

const noStations: readonly StationDescription[] = [];

const Ground = memo(function Ground({ draw }: { readonly draw: Draw }) {
  return (
    <>
      <path className="graticule" d={draw(graticule)} />
      <path className="land" d={draw(land)} />
    </>
  );
});

interface NightProps extends Placed {
  readonly draw: Draw;
}

/** @param props where the Sun stands overhead */
const Night = memo(function Night({ draw, latitude_deg, longitude_deg }: NightProps) {
  const opposite = { latitude_deg: -latitude_deg, longitude_deg: longitude_deg + 180 };
  return <path className="night" d={draw(circleAt(opposite, 90))} />;
});

const mapLabel = (predicted: Prediction | null): string =>
  predicted === null
    ? "World map without a prediction"
    : `World map: the satellite is over ${predicted.latitude_deg.toFixed(1)} degrees north, ${predicted.longitude_deg.toFixed(1)} degrees east, ` +
      `${predicted.altitude_km.toFixed(0)} km high, ${predicted.lit ? "in sunlight" : "in shadow"}`;

interface Placed {
  readonly latitude_deg: number;
  readonly longitude_deg: number;
}

const circleAt = ({ latitude_deg, longitude_deg }: Placed, radius_deg: number): GeoPermissibleObjects =>
  geoCircle().center([longitude_deg, latitude_deg]).radius(radius_deg)();

/** Arc on the ground from below the satellite to where it stands at that elevation. */
const visible_deg = (altitude_km: number, elevation_deg: number): number => {
  const elevation = elevation_deg * degree;
  return Math.acos((earthRadius_km * Math.cos(elevation)) / (earthRadius_km + altitude_km)) / degree - elevation_deg;
};

interface TrackProps {
  readonly plan: PassPlan;
  readonly time_us: number;
  readonly draw: Draw;
}

const Track = memo(function Track({ plan, time_us, draw }: TrackProps) {
  const line = (points: PassPlan["track"]): GeoPermissibleObjects => ({
    type: "LineString",
    coordinates: points.map(([, latitude_deg, longitude_deg]) => [longitude_deg, latitude_deg]),
  });
  return (
    <>
      <path className="behind" d={draw(line(plan.track.filter(([at]) => at <= time_us)))} />
      <path className="ahead" d={draw(line(plan.track.filter(([at]) => at >= time_us)))} />
    </>
  );
});

interface StationsProps {
  readonly stations: readonly StationDescription[];
  readonly working: string | null;
  readonly altitude_km: number;
  readonly draw: Draw;
  readonly projection: Projection;
}

/** Least distance of two names, from one baseline to the next. */
const lineHeight = 14;

const Stations = memo(function Stations({ stations, working, altitude_km, draw, projection }: StationsProps) {
  const places = stations.map(
    ({ longitude_deg, latitude_deg }): readonly [number, number] => projection([longitude_deg, latitude_deg]) ?? [0, 0],
  );
  const labels = labelHeights(places);
  return stations.map((station, index) => {
    const [x, y] = places[index]!;
    return (
      <g key={station.name}>
        <path className="mask" d={draw(circleAt(station, visible_deg(altitude_km, station.mask_deg)))} />
        <circle className={`station ${working === station.name ? "working" : ""}`} cx={x} cy={y} r={4} />
        <text className={working === station.name ? "working" : ""} x={x + 8} y={labels[index]! + 4}>
          {station.name}
        </text>
      </g>
    );
  });
});

/** Heights of names so that those of neighbours do not lie upon each other. */
function labelHeights(places: readonly (readonly [number, number])[]): number[] {
  const heights = places.map(([, y]) => y);
  const order = heights.map((_y, index) => index).toSorted((a, b) => heights[a]! - heights[b]!);
  for (const [rank, index] of order.entries()) {
    for (const above of order.slice(0, rank)) {
      const isNear = Math.abs(places[above]![0] - places[index]![0]) < 90;
      if (isNear) heights[index] = Math.max(heights[index]!, heights[above]! + lineHeight);
    }
  }
  return heights;
}

interface CraftProps {
  readonly predicted: Prediction;
  readonly projection: Projection;
}

function Craft({ predicted, projection }: CraftProps) {
  const [x, y] = projection([predicted.longitude_deg, predicted.latitude_deg]) ?? [0, 0];
  const [sunX, sunY] = projection([predicted.subsolarLongitude_deg, predicted.subsolarLatitude_deg]) ?? [0, 0];
  return (
    <>
      <circle className="sun" cx={sunX} cy={sunY} r={6} />
      <circle className={`craft ${predicted.lit ? "" : "dark"}`} cx={x} cy={y} r={7} />
    </>
  );
}

export const mapPanel: PanelKind = {
  id: "map",
  title: "Map",
  side: "both",
  help:
    "Where the satellite is by its orbital elements: the ring around it is what it sees, dashed ahead and plain behind its ground track. " +
    "Dotted rings are where a station has it above its mask. The dark side is night; a grey satellite is in the Earth's shadow.",
  View: WorldMap,
};
