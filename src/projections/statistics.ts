import type { Picture } from './pictures.ts';
import type { Section } from './section.ts';
import { votesPicture } from './statistics-commission.ts';
import { dutiesPicture } from './statistics-duties.ts';
import { cohortPicture, flowPicture, reservePicture, waitPicture } from './statistics-reserve.ts';
import { funnelPicture } from './statistics-selections.ts';

/** The reserve in numbers: the pictures of a section, in the order of a life in the reserve. Attendance stands with the sittings. */
export function statistics(section: Section): Picture[] {
  return [
    reservePicture(section),
    flowPicture(section),
    waitPicture(section),
    cohortPicture(section),
    funnelPicture(section),
    votesPicture(section),
    dutiesPicture(section),
  ];
}
