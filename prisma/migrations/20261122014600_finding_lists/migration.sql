-- Lists of findings over an area are read by key, the newest first: of all rules, or of one.
CREATE INDEX "Finding_by_since" ON "Finding" ((COALESCE("reopenedAt", "foundAt")), "id");
CREATE INDEX "Finding_by_rule" ON "Finding" ("rule", (COALESCE("reopenedAt", "foundAt")), "id");
-- Few came back, or were waived.
CREATE INDEX "Finding_reopened" ON "Finding" ((COALESCE("reopenedAt", "foundAt")), "id")
  WHERE "reopenedAt" IS NOT NULL;
CREATE INDEX "Finding_waived" ON "Finding" ((COALESCE("reopenedAt", "foundAt")), "id")
  WHERE "status" = 'WAIVED';
