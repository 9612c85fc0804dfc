import { expect, it } from 'vitest';
import { zonesByRegion } from '../../../../scripts/time-zones/zones-by-region';

const ZONE_TAB =
  '# a comment\nIN\t+2232+08822\tAsia/Kolkata\nDE\t+5230+01322\tEurope/Berlin\tmost of Germany\nDE\t+4742+00841\tEurope/Busingen\n';
const TZDATA =
  '# version 2025b\nL Asia/Kolkata Asia/Calcutta\nL Etc/UTC UTC\nL Europe/Berlin Europe/Busingen\nZ Asia/Kolkata 5:30\n';

it('files zones by their region, with their old names, and leaves out what says no place', () => {
  expect(zonesByRegion(ZONE_TAB, TZDATA)).toEqual({
    DE: ['Europe/Berlin', 'Europe/Busingen'],
    IN: ['Asia/Calcutta', 'Asia/Kolkata'],
  });
});
