-- Charters print posts with a phone and no name: a posting needs something to reach a person by.
ALTER TABLE "Posting"
  DROP CONSTRAINT "Posting_named",
  ADD CONSTRAINT "Posting_of_someone" CHECK (
    num_nonnulls("nameBn", "nameEn", "room") + cardinality("phones") + cardinality("emails") > 0);
