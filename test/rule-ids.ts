/** The rules that can be judged by what is published, and X7, which the schemas enforce: each is a check. */
export const PUBLIC_RULE_IDS: readonly string[] = `
  M1.2 M1.4 M1.5 M1.7 M1.8 M1.8.1a M1.8.1b M1.8.2a M1.8.2b M1.9a M1.9b M1.10 M2.2b M3.1 M4.5 M4.8a
  M4.8b M4.9 M4.16 M4.19a M4.19b M4.19c M4.20 M4.21 M5.5 M6.1 M6.2 M6.4 M6.6 M6.9 M7.2.2 M8.8 M8.9
  M9.5 M11.4 M11.7 M11.8.3 M12 M13.1 M13.2 M13.3a M13.3b M13.3c M13.3d M13.3e M13.3f M13.3g M14.1
  M14.2 M14.3a A1-4.3 A1-4.4 A1-4.6 A1-4.7a A1-4.7b A1-4.8 A1-4.9 X1 X2 X3 X4 X7 X8 X9 X10 X11 X12 X13
  X14 X15
`
  .trim()
  .split(/\s+/);

/** Rules that the program adds to that list. */
export const OWN_RULE_IDS: readonly string[] = ['X16'];

/** Every id in the list of rules drawn from the Methodology: a check may bear one of these or of our own. */
export const RULE_IDS: readonly string[] = `
  M1.2 M1.4 M1.5 M1.7 M1.8 M1.8.1a M1.8.1b M1.8.1c M1.8.2a M1.8.2b M1.9a M1.9b M1.10 M2.2a M2.2b M3.1
  M4.3 M4.4 M4.5 M4.8a M4.8b M4.9 M4.11 M4.12 M4.13 M4.16 M4.17 M4.19a M4.19b M4.19c M4.20 M4.21 M5.2
  M5.5 M5.8 M6.1 M6.2 M6.4 M6.6 M6.9 M7.2 M7.2.1 M7.2.2 M7.4 M8.3 M8.4 M8.7 M8.8 M8.9 M9.2a M9.2b
  M9.2c M9.3 M9.5 M11.2 M11.4 M11.5 M11.7 M11.8.1 M11.8.3 M12 M13.1 M13.2 M13.3a M13.3b M13.3c M13.3d
  M13.3e M13.3f M13.3g M14.1 M14.2 M14.3a M14.3b A1-4.3 A1-4.4 A1-4.6 A1-4.7a A1-4.7b A1-4.8 A1-4.9
  A5-1.3 A5-3.2 A5-4.2 A5-4.3 A5-4.4 A6 X1 X2 X3 X4 X5 X6 X7 X8 X9 X10 X11 X12 X13 X14 X15
`
  .trim()
  .split(/\s+/);
