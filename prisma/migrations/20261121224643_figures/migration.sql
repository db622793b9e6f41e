-- CreateTable
CREATE TABLE "OfficeFigures" (
    "officeId" UUID NOT NULL,
    "departmentId" UUID NOT NULL,
    "divisionId" TEXT NOT NULL DEFAULT '',
    "districtId" TEXT NOT NULL DEFAULT '',
    "offices" INTEGER NOT NULL,
    "published" INTEGER NOT NULL,
    "confirmed" INTEGER NOT NULL,
    "services" INTEGER NOT NULL,
    "withoutTimeLimit" INTEGER NOT NULL,
    "texts" INTEGER NOT NULL,
    "translated" INTEGER NOT NULL,
    "posts" INTEGER NOT NULL,
    "vacant" INTEGER NOT NULL,
    "errors" INTEGER NOT NULL,
    "warnings" INTEGER NOT NULL,
    "infos" INTEGER NOT NULL,
    "sectionFindings" INTEGER NOT NULL,
    "rowFindings" INTEGER NOT NULL,
    "columnFindings" INTEGER NOT NULL,
    "timeFindings" INTEGER NOT NULL,
    "feeFindings" INTEGER NOT NULL,
    "documentFindings" INTEGER NOT NULL,
    "officerFindings" INTEGER NOT NULL,
    "grievanceFindings" INTEGER NOT NULL,
    "textFindings" INTEGER NOT NULL,
    "bilingualFindings" INTEGER NOT NULL,
    "upkeepFindings" INTEGER NOT NULL,

    CONSTRAINT "OfficeFigures_pkey" PRIMARY KEY ("officeId")
);

-- CreateTable
CREATE TABLE "GroupFigures" (
    "departmentId" UUID NOT NULL,
    "divisionId" TEXT NOT NULL,
    "districtId" TEXT NOT NULL,
    "offices" INTEGER NOT NULL,
    "published" INTEGER NOT NULL,
    "confirmed" INTEGER NOT NULL,
    "services" INTEGER NOT NULL,
    "withoutTimeLimit" INTEGER NOT NULL,
    "texts" INTEGER NOT NULL,
    "translated" INTEGER NOT NULL,
    "posts" INTEGER NOT NULL,
    "vacant" INTEGER NOT NULL,
    "errors" INTEGER NOT NULL,
    "warnings" INTEGER NOT NULL,
    "infos" INTEGER NOT NULL,
    "sectionFindings" INTEGER NOT NULL,
    "rowFindings" INTEGER NOT NULL,
    "columnFindings" INTEGER NOT NULL,
    "timeFindings" INTEGER NOT NULL,
    "feeFindings" INTEGER NOT NULL,
    "documentFindings" INTEGER NOT NULL,
    "officerFindings" INTEGER NOT NULL,
    "grievanceFindings" INTEGER NOT NULL,
    "textFindings" INTEGER NOT NULL,
    "bilingualFindings" INTEGER NOT NULL,
    "upkeepFindings" INTEGER NOT NULL,

    CONSTRAINT "GroupFigures_pkey" PRIMARY KEY ("departmentId","divisionId","districtId")
);

-- CreateTable
CREATE TABLE "QuarterFigures" (
    "quarter" TEXT NOT NULL,
    "departmentId" UUID NOT NULL,
    "divisionId" TEXT NOT NULL,
    "districtId" TEXT NOT NULL,
    "takenOn" DATE NOT NULL,
    "offices" INTEGER NOT NULL,
    "published" INTEGER NOT NULL,
    "confirmed" INTEGER NOT NULL,
    "services" INTEGER NOT NULL,
    "withoutTimeLimit" INTEGER NOT NULL,
    "texts" INTEGER NOT NULL,
    "translated" INTEGER NOT NULL,
    "posts" INTEGER NOT NULL,
    "vacant" INTEGER NOT NULL,
    "errors" INTEGER NOT NULL,
    "warnings" INTEGER NOT NULL,
    "infos" INTEGER NOT NULL,
    "sectionFindings" INTEGER NOT NULL,
    "rowFindings" INTEGER NOT NULL,
    "columnFindings" INTEGER NOT NULL,
    "timeFindings" INTEGER NOT NULL,
    "feeFindings" INTEGER NOT NULL,
    "documentFindings" INTEGER NOT NULL,
    "officerFindings" INTEGER NOT NULL,
    "grievanceFindings" INTEGER NOT NULL,
    "textFindings" INTEGER NOT NULL,
    "bilingualFindings" INTEGER NOT NULL,
    "upkeepFindings" INTEGER NOT NULL,

    CONSTRAINT "QuarterFigures_pkey" PRIMARY KEY ("quarter","departmentId","divisionId","districtId")
);

-- CreateIndex
CREATE INDEX "OfficeFigures_departmentId_idx" ON "OfficeFigures"("departmentId");

-- CreateIndex
CREATE INDEX "OfficeFigures_districtId_idx" ON "OfficeFigures"("districtId");

-- CreateIndex
CREATE INDEX "OfficeFigures_divisionId_idx" ON "OfficeFigures"("divisionId");

-- CreateIndex
CREATE INDEX "QuarterFigures_departmentId_quarter_idx" ON "QuarterFigures"("departmentId", "quarter");

-- AddForeignKey
ALTER TABLE "OfficeFigures" ADD CONSTRAINT "OfficeFigures_officeId_fkey" FOREIGN KEY ("officeId") REFERENCES "Office"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OfficeFigures" ADD CONSTRAINT "OfficeFigures_departmentId_fkey" FOREIGN KEY ("departmentId") REFERENCES "Department"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GroupFigures" ADD CONSTRAINT "GroupFigures_departmentId_fkey" FOREIGN KEY ("departmentId") REFERENCES "Department"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuarterFigures" ADD CONSTRAINT "QuarterFigures_departmentId_fkey" FOREIGN KEY ("departmentId") REFERENCES "Department"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the drift check cannot see: tests/integration/audit/figures.test.ts proves it.

-- The sums follow the rows they are made of, in the same transaction, in one order, so that nobody waits in a circle.
CREATE FUNCTION add_figures() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO "GroupFigures" AS g ("departmentId", "divisionId", "districtId", "offices", "published", "confirmed", "services", "withoutTimeLimit", "texts", "translated", "posts", "vacant", "errors", "warnings", "infos", "sectionFindings", "rowFindings", "columnFindings", "timeFindings", "feeFindings", "documentFindings", "officerFindings", "grievanceFindings", "textFindings", "bilingualFindings", "upkeepFindings")
    SELECT "departmentId", "divisionId", "districtId", sum("offices"), sum("published"), sum("confirmed"), sum("services"), sum("withoutTimeLimit"), sum("texts"), sum("translated"), sum("posts"), sum("vacant"), sum("errors"), sum("warnings"), sum("infos"), sum("sectionFindings"), sum("rowFindings"), sum("columnFindings"), sum("timeFindings"), sum("feeFindings"), sum("documentFindings"), sum("officerFindings"), sum("grievanceFindings"), sum("textFindings"), sum("bilingualFindings"), sum("upkeepFindings") FROM added GROUP BY "departmentId", "divisionId", "districtId" ORDER BY "departmentId", "divisionId", "districtId"
    ON CONFLICT ("departmentId", "divisionId", "districtId") DO UPDATE SET
    "offices" = g."offices" + EXCLUDED."offices",
    "published" = g."published" + EXCLUDED."published",
    "confirmed" = g."confirmed" + EXCLUDED."confirmed",
    "services" = g."services" + EXCLUDED."services",
    "withoutTimeLimit" = g."withoutTimeLimit" + EXCLUDED."withoutTimeLimit",
    "texts" = g."texts" + EXCLUDED."texts",
    "translated" = g."translated" + EXCLUDED."translated",
    "posts" = g."posts" + EXCLUDED."posts",
    "vacant" = g."vacant" + EXCLUDED."vacant",
    "errors" = g."errors" + EXCLUDED."errors",
    "warnings" = g."warnings" + EXCLUDED."warnings",
    "infos" = g."infos" + EXCLUDED."infos",
    "sectionFindings" = g."sectionFindings" + EXCLUDED."sectionFindings",
    "rowFindings" = g."rowFindings" + EXCLUDED."rowFindings",
    "columnFindings" = g."columnFindings" + EXCLUDED."columnFindings",
    "timeFindings" = g."timeFindings" + EXCLUDED."timeFindings",
    "feeFindings" = g."feeFindings" + EXCLUDED."feeFindings",
    "documentFindings" = g."documentFindings" + EXCLUDED."documentFindings",
    "officerFindings" = g."officerFindings" + EXCLUDED."officerFindings",
    "grievanceFindings" = g."grievanceFindings" + EXCLUDED."grievanceFindings",
    "textFindings" = g."textFindings" + EXCLUDED."textFindings",
    "bilingualFindings" = g."bilingualFindings" + EXCLUDED."bilingualFindings",
    "upkeepFindings" = g."upkeepFindings" + EXCLUDED."upkeepFindings";
  ELSIF TG_OP = 'DELETE' THEN
    INSERT INTO "GroupFigures" AS g ("departmentId", "divisionId", "districtId", "offices", "published", "confirmed", "services", "withoutTimeLimit", "texts", "translated", "posts", "vacant", "errors", "warnings", "infos", "sectionFindings", "rowFindings", "columnFindings", "timeFindings", "feeFindings", "documentFindings", "officerFindings", "grievanceFindings", "textFindings", "bilingualFindings", "upkeepFindings")
    SELECT "departmentId", "divisionId", "districtId", -sum("offices"), -sum("published"), -sum("confirmed"), -sum("services"), -sum("withoutTimeLimit"), -sum("texts"), -sum("translated"), -sum("posts"), -sum("vacant"), -sum("errors"), -sum("warnings"), -sum("infos"), -sum("sectionFindings"), -sum("rowFindings"), -sum("columnFindings"), -sum("timeFindings"), -sum("feeFindings"), -sum("documentFindings"), -sum("officerFindings"), -sum("grievanceFindings"), -sum("textFindings"), -sum("bilingualFindings"), -sum("upkeepFindings") FROM removed GROUP BY "departmentId", "divisionId", "districtId" ORDER BY "departmentId", "divisionId", "districtId"
    ON CONFLICT ("departmentId", "divisionId", "districtId") DO UPDATE SET
    "offices" = g."offices" + EXCLUDED."offices",
    "published" = g."published" + EXCLUDED."published",
    "confirmed" = g."confirmed" + EXCLUDED."confirmed",
    "services" = g."services" + EXCLUDED."services",
    "withoutTimeLimit" = g."withoutTimeLimit" + EXCLUDED."withoutTimeLimit",
    "texts" = g."texts" + EXCLUDED."texts",
    "translated" = g."translated" + EXCLUDED."translated",
    "posts" = g."posts" + EXCLUDED."posts",
    "vacant" = g."vacant" + EXCLUDED."vacant",
    "errors" = g."errors" + EXCLUDED."errors",
    "warnings" = g."warnings" + EXCLUDED."warnings",
    "infos" = g."infos" + EXCLUDED."infos",
    "sectionFindings" = g."sectionFindings" + EXCLUDED."sectionFindings",
    "rowFindings" = g."rowFindings" + EXCLUDED."rowFindings",
    "columnFindings" = g."columnFindings" + EXCLUDED."columnFindings",
    "timeFindings" = g."timeFindings" + EXCLUDED."timeFindings",
    "feeFindings" = g."feeFindings" + EXCLUDED."feeFindings",
    "documentFindings" = g."documentFindings" + EXCLUDED."documentFindings",
    "officerFindings" = g."officerFindings" + EXCLUDED."officerFindings",
    "grievanceFindings" = g."grievanceFindings" + EXCLUDED."grievanceFindings",
    "textFindings" = g."textFindings" + EXCLUDED."textFindings",
    "bilingualFindings" = g."bilingualFindings" + EXCLUDED."bilingualFindings",
    "upkeepFindings" = g."upkeepFindings" + EXCLUDED."upkeepFindings";
  ELSE
    INSERT INTO "GroupFigures" AS g ("departmentId", "divisionId", "districtId", "offices", "published", "confirmed", "services", "withoutTimeLimit", "texts", "translated", "posts", "vacant", "errors", "warnings", "infos", "sectionFindings", "rowFindings", "columnFindings", "timeFindings", "feeFindings", "documentFindings", "officerFindings", "grievanceFindings", "textFindings", "bilingualFindings", "upkeepFindings")
    SELECT "departmentId", "divisionId", "districtId", sum("offices"), sum("published"), sum("confirmed"), sum("services"), sum("withoutTimeLimit"), sum("texts"), sum("translated"), sum("posts"), sum("vacant"), sum("errors"), sum("warnings"), sum("infos"), sum("sectionFindings"), sum("rowFindings"), sum("columnFindings"), sum("timeFindings"), sum("feeFindings"), sum("documentFindings"), sum("officerFindings"), sum("grievanceFindings"), sum("textFindings"), sum("bilingualFindings"), sum("upkeepFindings") FROM (
      SELECT "departmentId", "divisionId", "districtId", "offices", "published", "confirmed", "services", "withoutTimeLimit", "texts", "translated", "posts", "vacant", "errors", "warnings", "infos", "sectionFindings", "rowFindings", "columnFindings", "timeFindings", "feeFindings", "documentFindings", "officerFindings", "grievanceFindings", "textFindings", "bilingualFindings", "upkeepFindings" FROM added
      UNION ALL
      SELECT "departmentId", "divisionId", "districtId", -"offices", -"published", -"confirmed", -"services", -"withoutTimeLimit", -"texts", -"translated", -"posts", -"vacant", -"errors", -"warnings", -"infos", -"sectionFindings", -"rowFindings", -"columnFindings", -"timeFindings", -"feeFindings", -"documentFindings", -"officerFindings", -"grievanceFindings", -"textFindings", -"bilingualFindings", -"upkeepFindings" FROM removed
    ) changed GROUP BY "departmentId", "divisionId", "districtId" ORDER BY "departmentId", "divisionId", "districtId"
    ON CONFLICT ("departmentId", "divisionId", "districtId") DO UPDATE SET
    "offices" = g."offices" + EXCLUDED."offices",
    "published" = g."published" + EXCLUDED."published",
    "confirmed" = g."confirmed" + EXCLUDED."confirmed",
    "services" = g."services" + EXCLUDED."services",
    "withoutTimeLimit" = g."withoutTimeLimit" + EXCLUDED."withoutTimeLimit",
    "texts" = g."texts" + EXCLUDED."texts",
    "translated" = g."translated" + EXCLUDED."translated",
    "posts" = g."posts" + EXCLUDED."posts",
    "vacant" = g."vacant" + EXCLUDED."vacant",
    "errors" = g."errors" + EXCLUDED."errors",
    "warnings" = g."warnings" + EXCLUDED."warnings",
    "infos" = g."infos" + EXCLUDED."infos",
    "sectionFindings" = g."sectionFindings" + EXCLUDED."sectionFindings",
    "rowFindings" = g."rowFindings" + EXCLUDED."rowFindings",
    "columnFindings" = g."columnFindings" + EXCLUDED."columnFindings",
    "timeFindings" = g."timeFindings" + EXCLUDED."timeFindings",
    "feeFindings" = g."feeFindings" + EXCLUDED."feeFindings",
    "documentFindings" = g."documentFindings" + EXCLUDED."documentFindings",
    "officerFindings" = g."officerFindings" + EXCLUDED."officerFindings",
    "grievanceFindings" = g."grievanceFindings" + EXCLUDED."grievanceFindings",
    "textFindings" = g."textFindings" + EXCLUDED."textFindings",
    "bilingualFindings" = g."bilingualFindings" + EXCLUDED."bilingualFindings",
    "upkeepFindings" = g."upkeepFindings" + EXCLUDED."upkeepFindings";
  END IF;
  RETURN NULL;
END
$$;

CREATE TRIGGER summed_on_insert AFTER INSERT ON "OfficeFigures"
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION add_figures();
CREATE TRIGGER summed_on_update AFTER UPDATE ON "OfficeFigures"
  REFERENCING NEW TABLE AS added OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION add_figures();
CREATE TRIGGER summed_on_delete AFTER DELETE ON "OfficeFigures"
  REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION add_figures();
