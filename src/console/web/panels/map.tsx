/** The satellite over the Earth: ground track, stations with what they see, footprint, day and night. All of it is predicted. */

import "../look/map.css";
import { geoCircle, geoEquirectangular, geoGraticule10, geoPath, type GeoPermissibleObjects } from "d3-geo";
import { useEffect, useMemo, useRef, useState } from "react";
import { feature } from "topojson-client";
import type { Topology } from "topojson-specification";
import landTopology from "world-atlas/land-110m.json";
import type { PassPlan, Prediction, StationDescription } from "../../protocol/state.ts";
import { useTopic } from "../live/topics.ts";
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

function WorldMap() {
  const [place, { width, height }] = useSize();
  const description = useTopic("description");
  const status = useTopic("status");
  const plan = useTopic("plan");
  const projection = useMemo(
    () => geoEquirectangular().fitExtent([[4, 4], [width - 4, height - 4]], { type: "Sphere" }), // prettier-ignore
    [width, height],
  );
  const path = useMemo(() => geoPath(projection), [projection]);
  const still = useMemo(
    () => (
      <>
        <path className="graticule" d={path(graticule) ?? ""} />
        <path className="land" d={path(land) ?? ""} />
      </>
    ),
    [path],
  );
  const draw = (shape: GeoPermissibleObjects): string => path(shape) ?? "";
  const predicted = status?.predicted ?? null;
  const altitude_km = predicted?.altitude_km ?? 500;
  return (
    <div className="panel whole" ref={place}>
      <svg className="map" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={mapLabel(predicted)}>
        {still}
        {predicted !== null && <path className="night" d={draw(nightOf(predicted))} />}
        {plan !== undefined && status !== undefined && <Track plan={plan} time_us={status.time_us} draw={draw} />}
        {predicted !== null && (
          <path className="footprint" d={draw(circleAt(predicted, visible_deg(altitude_km, 0)))} />
        )}
        {description?.stations.map((station) => (
          <StationMark
            key={station.name}
            station={station}
            isWorking={status?.station === station.name}
            ring={draw(circleAt(station, visible_deg(altitude_km, station.mask_deg)))}
            at={projection([station.longitude_deg, station.latitude_deg]) ?? [0, 0]}
          />
        ))}
        {predicted !== null && <Craft predicted={predicted} projection={projection} />}
      </svg>
    </div>
  );
}

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

const nightOf = ({ subsolarLatitude_deg, subsolarLongitude_deg }: Prediction): GeoPermissibleObjects =>
  circleAt({ latitude_deg: -subsolarLatitude_deg, longitude_deg: subsolarLongitude_deg + 180 }, 90);

interface TrackProps {
  readonly plan: PassPlan;
  readonly time_us: number;
  draw(shape: GeoPermissibleObjects): string;
}

function Track({ plan, time_us, draw }: TrackProps) {
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
}

interface StationMarkProps {
  readonly station: StationDescription;
  readonly isWorking: boolean;
  readonly ring: string;
  readonly at: readonly [number, number];
}

function StationMark({ station, isWorking, ring, at: [x, y] }: StationMarkProps) {
  return (
    <g>
      <path className="mask" d={ring} />
      <circle className={`station ${isWorking ? "working" : ""}`} cx={x} cy={y} r={4} />
      <text x={x + 7} y={y + 4}>
        {station.name}
      </text>
    </g>
  );
}

interface CraftProps {
  readonly predicted: Prediction;
  readonly projection: ReturnType<typeof geoEquirectangular>;
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
