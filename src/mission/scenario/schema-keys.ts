/** Which keys a schema knows at a place of a document; for suggestions. */

import { z } from "zod";

/** Keys of the object that the schema expects at a path; none where it expects something else. */
export function propertiesAt(schema: z.ZodType, path: readonly (string | number)[]): string[] {
  let places: z.core.$ZodType[] = [schema];
  for (const step of path) places = places.flatMap((place) => childrenOf(place, step));
  return places.flatMap((place) => branchesOf(place).flatMap(keysOf));
}

function keysOf(schema: z.core.$ZodType): string[] {
  if (schema instanceof z.ZodObject) return Object.keys(schema.shape);
  if (schema instanceof z.ZodRecord && schema.keyType instanceof z.ZodEnum) return schema.keyType.options.map(String);
  return [];
}

function childrenOf(schema: z.core.$ZodType, step: string | number): z.core.$ZodType[] {
  return branchesOf(schema).flatMap((branch): z.core.$ZodType[] => {
    if (branch instanceof z.ZodObject) {
      const child = (branch.shape as Record<string, z.core.$ZodType>)[step];
      return child === undefined ? [] : [child];
    }
    if (branch instanceof z.ZodArray) return [branch.element];
    if (branch instanceof z.ZodRecord) return [branch.valueType];
    return [];
  });
}

/** Seen through defaults, optionals, unions and pipes. */
function branchesOf(schema: z.core.$ZodType): z.core.$ZodType[] {
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(branchesOf);
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return branchesOf(schema.unwrap());
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault) return branchesOf(schema.unwrap());
  if (schema instanceof z.ZodPipe) return branchesOf(schema.in);
  return [schema];
}
