/** Rises when a field goes or changes its meaning. What is only added leaves it as it is. */
export const DATA_VERSION = 1;

/** The version of Open Referral's Human Services Data Specification whose schema the data is measured by. */
export const HSDS_VERSION = '3.1';
