/** The satellite in three dimensions. Drawn when it is told to, not by a clock. */

import {
  AmbientLight,
  ArrowHelper,
  BoxGeometry,
  CanvasTexture,
  Color,
  CylinderGeometry,
  DirectionalLight,
  EdgesGeometry,
  Group,
  LineBasicMaterial,
  LineSegments,
  Matrix4,
  Mesh,
  MeshLambertMaterial,
  type Object3D,
  PerspectiveCamera,
  Scene,
  Sprite,
  SpriteMaterial,
  Vector3,
  WebGLRenderer,
} from "three";
import { OrbitControls } from "three/addons/controls/OrbitControls.js";
import type { ArrowName, AttitudeReading } from "./reading.ts";
import type { Direction } from "./sky.ts";

/** Rows are the display's axes in body axes: x to the right, -z (away from the Earth when it points there) up. */
const bodyView: readonly [Direction, Direction, Direction] = [
  [1, 0, 0],
  [0, 0, -1],
  [0, 1, 0],
];

export const arrowStyles: Readonly<Record<ArrowName, { readonly colour: string; readonly label: string }>> = {
  sun: { colour: "--sun", label: "Sun" },
  earth: { colour: "--line-1", label: "Earth" },
  field: { colour: "--line-2", label: "B" },
  rate: { colour: "--line-4", label: "rate" },
  velocity: { colour: "--line-5", label: "way" },
};

interface Wing {
  /** Swings out. */
  readonly hinge: Group;
  /** Turns with the drive. */
  readonly panel: Group;
}

const arrowLength = 2.1;

export class AttitudeScene {
  readonly #renderer: WebGLRenderer;
  readonly #scene = new Scene();
  readonly #camera = new PerspectiveCamera(32, 1, 0.1, 100);
  readonly #controls: OrbitControls;
  readonly #body = new Group();
  readonly #wings: readonly [Wing, Wing];
  readonly #arrows = new Map<ArrowName, ArrowHelper>();
  readonly #sunlight = new DirectionalLight(0xffffff, 2.4);
  readonly #turn = new Matrix4();
  readonly #toward = new Vector3();

  /** @throws Error where the browser has no WebGL */
  constructor(canvas: HTMLCanvasElement) {
    this.#renderer = new WebGLRenderer({ canvas, antialias: true, alpha: true });
    this.#renderer.setPixelRatio(Math.min(2, window.devicePixelRatio));
    this.#camera.position.set(4.3, 2.6, 7.4);
    this.#controls = new OrbitControls(this.#camera, canvas);
    this.#controls.enablePan = false;
    this.#controls.addEventListener("change", this.draw);
    this.#body.matrixAutoUpdate = false;
    this.#scene.add(this.#body, new AmbientLight(0xffffff, 0.75));
    this.#body.add(this.#sunlight, this.#sunlight.target, ...hull());
    this.#wings = [makeWing(1), makeWing(-1)];
    for (const { hinge } of this.#wings) this.#body.add(hinge);
    for (const [name, along] of bodyAxes) this.#body.add(axis(name, along));
    for (const name of Object.keys(arrowStyles) as ArrowName[]) this.#addArrow(name);
  }

  resize(width: number, height: number): void {
    this.#renderer.setSize(width, height, false);
    this.#camera.aspect = width / Math.max(1, height);
    this.#camera.zoom = Math.min(1, this.#camera.aspect);
    this.#camera.updateProjectionMatrix();
    this.draw();
  }

  /** Draws what is known. @param view seen with the Earth below, where the attitude is known, or fixed to the body */
  show(reading: AttitudeReading, view: "orbit" | "body"): void {
    const [right, up, eye] = view === "orbit" ? (reading.orbit_B ?? bodyView) : bodyView;
    this.#body.matrix.copy(this.#turn.set(...right, 0, ...up, 0, ...eye, 0, 0, 0, 0, 1));
    for (const [place, wing] of this.#wings.entries()) {
      const side = place === 0 ? 1 : -1;
      const isOut = reading.wings[place] === true;
      wing.hinge.rotation.x = isOut ? 0 : (-side * Math.PI) / 2;
      wing.panel.rotation.y = isOut ? reading.driveAngles_rad[place]! : 0;
    }
    for (const [name, arrow] of this.#arrows) this.#point(arrow, reading.arrows[name]);
    const { sun } = reading.arrows;
    this.#sunlight.intensity = reading.isLit ? 2.4 : 0.25;
    if (sun !== null) this.#sunlight.position.set(...sun);
    else this.#sunlight.position.set(0.5, 0.3, -1);
    this.draw();
  }

  readonly draw = (): void => this.#renderer.render(this.#scene, this.#camera);

  /** Colours of the theme. */
  paint(colourOf: (name: string) => string): void {
    for (const [name, arrow] of this.#arrows) {
      const colour = colourOf(arrowStyles[name].colour);
      arrow.setColor(new Color(colour));
      for (const child of arrow.children) if (isSprite(child)) label(child, arrowStyles[name].label, colour);
    }
    this.#body.traverse((child) => {
      if (isSprite(child) && typeof child.userData["axis"] === "string")
        label(child, child.userData["axis"], colourOf("--dim"));
    });
    this.draw();
  }

  close(): void {
    this.#controls.dispose();
    this.#scene.traverse(disposeOf);
    this.#renderer.dispose();
    // Browsers allow few contexts at once; one that waits to be collected counts.
    this.#renderer.forceContextLoss();
  }

  #addArrow(name: ArrowName): void {
    const arrow = new ArrowHelper(new Vector3(0, 0, 1), new Vector3(), arrowLength, 0xffffff, 0.22, 0.11);
    const text = new Sprite(new SpriteMaterial({ depthTest: false }));
    text.position.set(0, arrowLength + 0.18, 0);
    arrow.add(text);
    this.#arrows.set(name, arrow);
    this.#body.add(arrow);
  }

  #point(arrow: ArrowHelper, direction: Direction | null): void {
    arrow.visible = direction !== null;
    if (direction !== null) arrow.setDirection(this.#toward.set(...direction));
  }
}

const bodyAxes: readonly (readonly [string, Direction])[] = [
  ["+x", [1, 0, 0]],
  ["+y", [0, 1, 0]],
  ["+z", [0, 0, 1]],
];

/** The box, its edges, the antenna on +z and the thruster on -x. */
function hull(): Object3D[] {
  const box = new BoxGeometry(1, 0.8, 0.9);
  const body = new Mesh(box, new MeshLambertMaterial({ color: 0xb08d3e }));
  const edges = new LineSegments(new EdgesGeometry(box), new LineBasicMaterial({ color: 0x5a4a24 }));
  const grey = new MeshLambertMaterial({ color: 0xc9d2dc });
  const antenna = new Mesh(new CylinderGeometry(0.26, 0.1, 0.16, 24), grey);
  antenna.rotation.x = Math.PI / 2;
  antenna.position.z = 0.53;
  const thruster = new Mesh(new CylinderGeometry(0.07, 0.13, 0.16, 16), grey);
  thruster.rotation.z = -Math.PI / 2;
  thruster.position.x = -0.57;
  return [body, edges, antenna, thruster];
}

/** Cells look to -z at drive angle 0. @param side +1 for +y */
function makeWing(side: 1 | -1): Wing {
  const hinge = new Group();
  hinge.position.y = side * 0.42;
  const panel = new Group();
  const sheet = new BoxGeometry(0.85, 1.7, 0.02);
  const cells = new MeshLambertMaterial({ color: 0x24418f, emissive: 0x0a1436 });
  const back = new MeshLambertMaterial({ color: 0x6d6a63 });
  const mesh = new Mesh(sheet, [back, back, back, back, back, cells]);
  mesh.position.y = side * 1.05;
  const seams = new LineSegments(new EdgesGeometry(sheet), new LineBasicMaterial({ color: 0x8fa3c9 }));
  seams.position.copy(mesh.position);
  panel.add(mesh, seams);
  hinge.add(panel);
  return { hinge, panel };
}

function axis(name: string, along: Direction): Object3D {
  const arrow = new ArrowHelper(new Vector3(...along), new Vector3(), 0.95, 0x8794a6, 0.1, 0.06);
  const text = new Sprite(new SpriteMaterial({ depthTest: false }));
  text.userData["axis"] = name;
  text.position.set(0, 1.07, 0);
  arrow.add(text);
  return arrow;
}

const isSprite = (each: Object3D): each is Sprite => each instanceof Sprite;

/** Writes on a sprite. */
function label({ material, scale }: Sprite, text: string, colour: string): void {
  const sheet = document.createElement("canvas");
  sheet.width = 128;
  sheet.height = 64;
  const pen = sheet.getContext("2d");
  if (pen === null) return;
  pen.font = "600 36px system-ui, sans-serif";
  pen.textAlign = "center";
  pen.textBaseline = "middle";
  pen.fillStyle = colour;
  pen.fillText(text, 64, 32);
  material.map?.dispose();
  material.map = new CanvasTexture(sheet);
  material.needsUpdate = true;
  scale.set(0.6, 0.3, 1);
}

function disposeOf(each: Object3D): void {
  const { geometry, material } = each as Partial<Mesh>;
  geometry?.dispose();
  for (const one of Array.isArray(material) ? material : material === undefined ? [] : [material]) {
    if (one instanceof SpriteMaterial) one.map?.dispose();
    one.dispose();
  }
}
