// Generated from proto/ by `npm run generate`; do not edit.

import { messageType, type MessageType } from "../../message-type.ts";
import { falak as raw } from "../messages.js";

/** A vector; its unit and frame are those of the field that holds it. */
export interface Vector3 {
  x: number;
  y: number;
  z: number;
}

/** A Vector3 with every sub-message present. */
export type CompleteVector3 = Vector3;

export function createVector3(): CompleteVector3 {
  return {
    x: 0,
    y: 0,
    z: 0,
  };
}

export function quantiseVector3(message: Vector3): void {
  message.x = Math.fround(message.x);
  message.y = Math.fround(message.y);
  message.z = Math.fround(message.z);
}

export function plainVector3(from: Vector3): Vector3 {
  return {
    x: from.x,
    y: from.y,
    z: from.z,
  };
}

/** A vector; its unit and frame are those of the field that holds it. */
export const Vector3: MessageType<Vector3, CompleteVector3> = messageType(
  "falak.geometry.v1.Vector3",
  raw.geometry.v1.Vector3,
  createVector3,
  quantiseVector3,
  plainVector3,
);

/** A vector that needs more than seven digits. */
export interface Vector3Double {
  x: number;
  y: number;
  z: number;
}

/** A Vector3Double with every sub-message present. */
export type CompleteVector3Double = Vector3Double;

export function createVector3Double(): CompleteVector3Double {
  return {
    x: 0,
    y: 0,
    z: 0,
  };
}

export function quantiseVector3Double(_message: Vector3Double): void {
}

export function plainVector3Double(from: Vector3Double): Vector3Double {
  return {
    x: from.x,
    y: from.y,
    z: from.z,
  };
}

/** A vector that needs more than seven digits. */
export const Vector3Double: MessageType<Vector3Double, CompleteVector3Double> = messageType(
  "falak.geometry.v1.Vector3Double",
  raw.geometry.v1.Vector3Double,
  createVector3Double,
  quantiseVector3Double,
  plainVector3Double,
);

/** An attitude quaternion, scalar last; q_bn maps N components to B. */
export interface Quaternion {
  /** Unit: 1. */
  x: number;
  /** Unit: 1. */
  y: number;
  /** Unit: 1. */
  z: number;
  /** Unit: 1. */
  w: number;
}

/** A Quaternion with every sub-message present. */
export type CompleteQuaternion = Quaternion;

export function createQuaternion(): CompleteQuaternion {
  return {
    x: 0,
    y: 0,
    z: 0,
    w: 0,
  };
}

export function quantiseQuaternion(message: Quaternion): void {
  message.x = Math.fround(message.x);
  message.y = Math.fround(message.y);
  message.z = Math.fround(message.z);
  message.w = Math.fround(message.w);
}

export function plainQuaternion(from: Quaternion): Quaternion {
  return {
    x: from.x,
    y: from.y,
    z: from.z,
    w: from.w,
  };
}

/** An attitude quaternion, scalar last; q_bn maps N components to B. */
export const Quaternion: MessageType<Quaternion, CompleteQuaternion> = messageType(
  "falak.geometry.v1.Quaternion",
  raw.geometry.v1.Quaternion,
  createQuaternion,
  quantiseQuaternion,
  plainQuaternion,
);
