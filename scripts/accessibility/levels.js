// How far a criterion is met, in the terms of a VPAT.

/** Met, as `tests` show. They are names of scripts/accessibility/named-tests.js. */
export const supports = (tests, remarks = '') => ({ level: 'Supports', tests, remarks });

/** Met for a reason that needs no test, because it follows from how the element is made. */
export const supportsBecause = (reason) => ({ level: 'Supports', tests: [], reason, remarks: reason });

/** Met with exceptions, which the remarks name. */
export const partiallySupports = (tests, remarks) => ({ level: 'Partially Supports', tests, remarks });

/** The element contains nothing that the criterion applies to. */
export const notApplicable = (remarks) => ({ level: 'Not Applicable', tests: [], remarks });

/** No result. The remarks state the evidence that exists, and the test that a person still has to do. */
export const notEvaluated = (remarks, tests = []) => ({ level: 'Not Evaluated', tests, remarks });
