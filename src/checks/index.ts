import type { Check } from './check.ts';
import { acknowledgementIsNeeded } from './acknowledgement-is-needed.ts';
import { actApprovesOnlyDecisions } from './act-approves-only-decisions.ts';
import { appointmentBasisIsKnown } from './appointment-basis-is-known.ts';
import { appointmentIsAnnouncedInTime } from './appointment-is-announced-in-time.ts';
import { approvingActHasItsKind } from './approving-act-has-its-kind.ts';
import { assignmentsAreDone } from './assignments-are-done.ts';
import { careerMaterialComesQuarterly } from './career-material-comes-quarterly.ts';
import { commissionHasItsRoles } from './commission-has-its-roles.ts';
import { commissionIsApproved } from './commission-is-approved.ts';
import { decisionHasMajority } from './decision-has-majority.ts';
import { decisionsArePublishedInTime } from './decisions-are-published-in-time.ts';
import { perspectiveQuotaIsShown } from './perspective-quota-is-shown.ts';
import { discoveryIsShown } from './discovery-is-shown.ts';
import { firstTenOverlapIsShown } from './first-ten-overlap-is-shown.ts';
import { financingIsShown } from './financing-is-shown.ts';
import { everyoneInTheReserveIsShown } from './everyone-in-the-reserve-is-shown.ts';
import { everyoneIsReviewedYearly } from './everyone-is-reviewed-yearly.ts';
import { exclusionHasAGround } from './exclusion-has-a-ground.ts';
import { exclusionHasAnAct } from './exclusion-has-an-act.ts';
import { expertGroupIsFormed } from './expert-group-is-formed.ts';
import { factsAreNotInTheFuture } from './facts-are-not-in-the-future.ts';
import { fieldsAreKnown } from './fields-are-known.ts';
import { filesAreWhatTheySay } from './files-are-what-they-say.ts';
import { firstTenFollowsDecisions } from './first-ten-follows-decisions.ts';
import { firstTenHasItsSize } from './first-ten-has-its-size.ts';
import { firstTenIsAnnounced } from './first-ten-is-announced.ts';
import { firstTenIsForMunicipalOffices } from './first-ten-is-for-municipal-offices.ts';
import { functionalEntryNamesListedPosition } from './functional-entry-names-listed-position.ts';
import { functionalInclusionHasASource } from './functional-inclusion-has-a-source.ts';
import { inclusionWithoutSelectionHasItsAct } from './inclusion-without-selection-has-its-act.ts';
import { legalBaseIsNamed } from './legal-base-is-named.ts';
import { lettersAreOfOneAlphabet } from './letters-are-of-one-alphabet.ts';
import { levelIsKnown } from './level-is-known.ts';
import { listHasAnAct } from './list-has-an-act.ts';
import { listIsApprovedInTime } from './list-is-approved-in-time.ts';
import { municipalityFollowsItsPredecessors } from './municipality-follows-its-predecessors.ts';
import { namesStandInPeopleOnly } from './names-stand-in-people-only.ts';
import { perspectiveInclusionHasASource } from './perspective-inclusion-has-a-source.ts';
import { planResultsAreReviewed } from './plan-results-are-reviewed.ts';
import { positionGroupIsKnown } from './position-group-is-known.ts';
import { positionListIsApproved } from './position-list-is-approved.ts';
import { positionsHaveCandidates } from './positions-have-candidates.ts';
import { postIsKeptAsOfItsDay } from './post-is-kept-as-of-its-day.ts';
import { presidingIsChairOrDeputy } from './presiding-is-chair-or-deputy.ts';
import { protocolHasQuorum } from './protocol-has-quorum.ts';
import { protocolIsSignedByPresiding } from './protocol-is-signed-by-presiding.ts';
import { protocolNumbersAreUnique } from './protocol-numbers-are-unique.ts';
import { providerIsAccredited } from './provider-is-accredited.ts';
import { recordsHoldNoPersonalData } from './records-hold-no-personal-data.ts';
import { referencesResolve } from './references-resolve.ts';
import { reserveHistoryIsConsistent } from './reserve-history-is-consistent.ts';
import { rotationIsKnown } from './rotation-is-known.ts';
import { sectionAnnouncesSelections } from './section-announces-selections.ts';
import { sectionHasContacts } from './section-has-contacts.ts';
import { sectionHasItsActs } from './section-has-its-acts.ts';
import { sectionHasItsName } from './section-has-its-name.ts';
import { sectionIsKeptUp } from './section-is-kept-up.ts';
import { sectionLinksToPortals } from './section-links-to-portals.ts';
import { sectionNamesPeople } from './section-names-people.ts';
import { sectionShowsTheCommission } from './section-shows-the-commission.ts';
import { selectionIsAnnounced } from './selection-is-announced.ts';
import { selectionListsDocuments } from './selection-lists-documents.ts';
import { selectionNamesItsMethods } from './selection-names-its-methods.ts';
import { selectionSaysWhatIsNeeded } from './selection-says-what-is-needed.ts';
import { selectionStagesFollowInOrder } from './selection-stages-follow-in-order.ts';
import { subgroupBelongsToPerspective } from './subgroup-belongs-to-perspective.ts';
import { summaryPlanHasItsSections } from './summary-plan-has-its-sections.ts';
import { summaryPlanIsApprovedInTime } from './summary-plan-is-approved-in-time.ts';
import { swapIsMutual } from './swap-is-mutual.ts';
import { thePastIsNotRewritten } from './the-past-is-not-rewritten.ts';
import { tieIsBrokenByTheChair } from './tie-is-broken-by-the-chair.ts';

/** Every check, in the order of the Methodology: body, annexes, then rules of our own. */
export const checks: readonly Check[] = [
  legalBaseIsNamed, // M1.2
  positionGroupIsKnown, // M1.4
  positionListIsApproved, // M1.5
  commissionIsApproved, // M1.7
  levelIsKnown, // M1.8
  functionalEntryNamesListedPosition, // M1.8.1a
  functionalInclusionHasASource, // M1.8.1b
  perspectiveInclusionHasASource, // M1.8.2a
  subgroupBelongsToPerspective, // M1.8.2b
  positionsHaveCandidates, // M1.9a
  perspectiveQuotaIsShown, // M1.9b
  listHasAnAct, // M1.10
  sectionIsKeptUp, // M2.2b
  discoveryIsShown, // M3.1
  selectionStagesFollowInOrder, // M4.5
  selectionIsAnnounced, // M4.8a
  selectionSaysWhatIsNeeded, // M4.8b
  selectionListsDocuments, // M4.9
  expertGroupIsFormed, // M4.16
  listIsApprovedInTime, // M4.19a
  approvingActHasItsKind, // M4.19b
  actApprovesOnlyDecisions, // M4.19c
  everyoneInTheReserveIsShown, // M4.20
  inclusionWithoutSelectionHasItsAct, // M4.21
  selectionNamesItsMethods, // M5.5
  firstTenHasItsSize, // M6.1
  firstTenIsForMunicipalOffices, // M6.2
  firstTenFollowsDecisions, // M6.4
  firstTenOverlapIsShown, // M6.6
  firstTenIsAnnounced, // M6.9
  providerIsAccredited, // M7.2.2
  summaryPlanIsApprovedInTime, // M8.8
  summaryPlanHasItsSections, // M8.9
  planResultsAreReviewed, // M9.5
  appointmentBasisIsKnown, // M11.4
  rotationIsKnown, // M11.7
  swapIsMutual, // M11.8.3
  financingIsShown, // M12
  appointmentIsAnnouncedInTime, // M13.1
  careerMaterialComesQuarterly, // M13.2
  sectionHasItsName, // M13.3a
  sectionHasItsActs, // M13.3b
  sectionShowsTheCommission, // M13.3c
  sectionAnnouncesSelections, // M13.3d
  sectionHasContacts, // M13.3e
  sectionNamesPeople, // M13.3f
  sectionLinksToPortals, // M13.3g
  everyoneIsReviewedYearly, // M14.1
  exclusionHasAGround, // M14.2
  exclusionHasAnAct, // M14.3a
  commissionHasItsRoles, // A1-4.3
  presidingIsChairOrDeputy, // A1-4.4
  protocolHasQuorum, // A1-4.6
  decisionHasMajority, // A1-4.7a
  tieIsBrokenByTheChair, // A1-4.7b
  protocolIsSignedByPresiding, // A1-4.8
  assignmentsAreDone, // A1-4.9
  factsAreNotInTheFuture, // X1
  referencesResolve, // X2
  reserveHistoryIsConsistent, // X3
  namesStandInPeopleOnly, // X4
  fieldsAreKnown, // X7
  protocolNumbersAreUnique, // X8
  filesAreWhatTheySay, // X9
  decisionsArePublishedInTime, // X10
  thePastIsNotRewritten, // X11
  postIsKeptAsOfItsDay, // X12
  municipalityFollowsItsPredecessors, // X13
  lettersAreOfOneAlphabet, // X14
  acknowledgementIsNeeded, // X15
  recordsHoldNoPersonalData, // X16
];
