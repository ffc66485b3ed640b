import { describe, expect, it } from "vitest";
import { directionToTeme, gmst_rad } from "../../../../src/environment/frames/earth-fixed.ts";
import { geodeticToEarthFixed } from "../../../../src/environment/frames/geodetic.ts";
import { quaternion } from "../../../../src/environment/quaternion.ts";
import { vector, type Vector } from "../../../../src/environment/vector.ts";
import { dipoleField, fieldExpected, wholeField } from "../../../../src/onboard/adcs/determination/almanac.ts";
import { checkSensors, createSensorChecks } from "../../../../src/onboard/adcs/determination/sensor-checks.ts";
import { createField } from "../../../../src/onboard/adcs/field-rate.ts";
import { createNavigation, type Navigation } from "../../../../src/onboard/adcs/navigation/navigation.ts";
import { createSun } from "../../../../src/onboard/adcs/sun-estimate.ts";
import { tai } from "../../../environment/support.ts";

const degree = Math.PI / 180;
const q_BN = quaternion();

/** 500 km over a place. */
function over(latitude_deg: number, longitude_deg: number): Navigation {
  const navigation = { ...createNavigation(), valid: true, tai_us: tai("2026-03-21") };
  geodeticToEarthFixed(latitude_deg * degree, longitude_deg * degree, 500e3, navigation.r_BE_N_m);
  directionToTeme(gmst_rad(navigation.tai_us), navigation.r_BE_N_m, navigation.r_BE_N_m);
  return navigation;
}

/** Whether four readings like this one reject the magnetometer. */
function isRejected(navigation: Navigation, reading_B_T: Vector): boolean {
  const [checks, field, sun] = [createSensorChecks(), createField(), createSun()];
  field.readings = 1;
  for (let look = 0; look < 4; look += 1) {
    field.field_B_T.set(reading_B_T.map((each) => each * (1 + 1e-4 * look)));
    checkSensors(checks, field, sun, navigation, q_BN, true, 5e6);
  }
  return checks.field.rejected;
}

describe("the magnetometer's check", () => {
  it("lets both the whole field and a dipole pass everywhere, the South Atlantic included", () => {
    for (let latitude_deg = -85; latitude_deg <= 85; latitude_deg += 10) {
      for (let longitude_deg = -180; longitude_deg < 180; longitude_deg += 20) {
        const navigation = over(latitude_deg, longitude_deg);
        for (const model of [wholeField, dipoleField]) {
          const reading = fieldExpected(model, navigation, q_BN, vector());
          expect(isRejected(navigation, reading), `${latitude_deg} ${longitude_deg}`).toBe(false);
        }
      }
    }
  });

  it("rejects the opposite of either", () => {
    const navigation = over(45, 10);
    const reading = fieldExpected(wholeField, navigation, q_BN, vector());
    expect(
      isRejected(
        navigation,
        reading.map((each) => -each),
      ),
    ).toBe(true);
  });
});
