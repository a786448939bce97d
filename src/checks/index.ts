import type { Check } from './check.ts';
import { actApprovesOnlyDecisions } from './act-approves-only-decisions.ts';
import { commissionHasItsRoles } from './commission-has-its-roles.ts';
import { decisionHasMajority } from './decision-has-majority.ts';
import { exclusionHasAGround } from './exclusion-has-a-ground.ts';
import { factsAreNotInTheFuture } from './facts-are-not-in-the-future.ts';
import { fieldsAreKnown } from './fields-are-known.ts';
import { firstTenHasItsSize } from './first-ten-has-its-size.ts';
import { functionalEntryNamesListedPosition } from './functional-entry-names-listed-position.ts';
import { levelIsKnown } from './level-is-known.ts';
import { listIsApprovedInTime } from './list-is-approved-in-time.ts';
import { postIsKeptAsOfItsDay } from './post-is-kept-as-of-its-day.ts';
import { presidingIsChairOrDeputy } from './presiding-is-chair-or-deputy.ts';
import { protocolHasQuorum } from './protocol-has-quorum.ts';
import { protocolIsSignedByPresiding } from './protocol-is-signed-by-presiding.ts';
import { protocolNumbersAreUnique } from './protocol-numbers-are-unique.ts';
import { referencesResolve } from './references-resolve.ts';
import { reserveHistoryIsConsistent } from './reserve-history-is-consistent.ts';
import { sectionAnnouncesSelections } from './section-announces-selections.ts';
import { sectionHasContacts } from './section-has-contacts.ts';
import { sectionHasItsActs } from './section-has-its-acts.ts';
import { sectionHasItsName } from './section-has-its-name.ts';
import { sectionLinksToPortals } from './section-links-to-portals.ts';
import { sectionNamesPeople } from './section-names-people.ts';
import { sectionShowsTheCommission } from './section-shows-the-commission.ts';
import { tieIsBrokenByTheChair } from './tie-is-broken-by-the-chair.ts';

/** Every check, in the order of the Methodology: body, annexes, then rules of our own. */
export const checks: readonly Check[] = [
  levelIsKnown, // 1.8
  functionalEntryNamesListedPosition, // 1.8.1
  listIsApprovedInTime, // 4.19
  actApprovesOnlyDecisions, // 4.19
  firstTenHasItsSize, // 6.1, 6.8
  sectionHasItsName, // 13.3
  sectionHasItsActs,
  sectionShowsTheCommission,
  sectionAnnouncesSelections,
  sectionHasContacts,
  sectionNamesPeople,
  sectionLinksToPortals,
  exclusionHasAGround, // 14.2
  commissionHasItsRoles, // Annex 1, 4.3
  presidingIsChairOrDeputy, // Annex 1, 4.4
  protocolHasQuorum, // Annex 1, 4.6
  decisionHasMajority, // Annex 1, 4.7
  tieIsBrokenByTheChair, // Annex 1, 4.7
  protocolIsSignedByPresiding, // Annex 1, 4.8
  factsAreNotInTheFuture, // X1
  referencesResolve, // X2
  reserveHistoryIsConsistent, // X3
  fieldsAreKnown, // X7
  protocolNumbersAreUnique, // X8
  postIsKeptAsOfItsDay, // X12
];
