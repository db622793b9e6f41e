-- What the database itself refuses, whoever asks. The drift check cannot see any of this:
-- tests/integration/frozen-versions.test.ts proves it.

-- ---------------------------------------------------------------- published versions never change

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% of "%" is refused: its rows never change', TG_OP, TG_TABLE_NAME
    USING ERRCODE = 'object_not_in_prerequisite_state';
END
$$;

CREATE FUNCTION refuse_change_of_published_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."number" IS NOT NULL THEN
    RAISE EXCEPTION '% of a published version is refused', TG_OP
      USING ERRCODE = 'object_not_in_prerequisite_state';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END
$$;

CREATE TRIGGER frozen BEFORE UPDATE OR DELETE ON "CharterVersion"
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_published_version();

-- FOR SHARE waits for a publication under way, so that nothing slips into a version while it is frozen.
CREATE FUNCTION refuse_content_of_published_version(version_id uuid, operation text) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM "CharterVersion" WHERE "id" = version_id FOR SHARE;
  IF EXISTS (SELECT 1 FROM "CharterVersion" WHERE "id" = version_id AND "number" IS NOT NULL) THEN
    RAISE EXCEPTION '% within a published version is refused', operation
      USING ERRCODE = 'object_not_in_prerequisite_state';
  END IF;
END
$$;

CREATE FUNCTION guard_version_content() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    PERFORM refuse_content_of_published_version(OLD."versionId", TG_OP);
  END IF;
  IF TG_OP = 'INSERT' OR (TG_OP = 'UPDATE' AND NEW."versionId" <> OLD."versionId") THEN
    PERFORM refuse_content_of_published_version(NEW."versionId", TG_OP);
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END
$$;

CREATE FUNCTION guard_service_content() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    PERFORM refuse_content_of_published_version("versionId", TG_OP)
      FROM "ServiceVersion" WHERE "id" = OLD."serviceVersionId";
  END IF;
  IF TG_OP = 'INSERT' OR (TG_OP = 'UPDATE' AND NEW."serviceVersionId" <> OLD."serviceVersionId") THEN
    PERFORM refuse_content_of_published_version("versionId", TG_OP)
      FROM "ServiceVersion" WHERE "id" = NEW."serviceVersionId";
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END
$$;

CREATE TRIGGER frozen BEFORE INSERT OR UPDATE OR DELETE ON "CharterItem"
  FOR EACH ROW EXECUTE FUNCTION guard_version_content();
CREATE TRIGGER frozen BEFORE INSERT OR UPDATE OR DELETE ON "EscalationLevel"
  FOR EACH ROW EXECUTE FUNCTION guard_version_content();
CREATE TRIGGER frozen BEFORE INSERT OR UPDATE OR DELETE ON "ServiceVersion"
  FOR EACH ROW EXECUTE FUNCTION guard_version_content();
CREATE TRIGGER frozen BEFORE INSERT OR UPDATE OR DELETE ON "RequiredDocument"
  FOR EACH ROW EXECUTE FUNCTION guard_service_content();
CREATE TRIGGER frozen BEFORE INSERT OR UPDATE OR DELETE ON "ServiceVariant"
  FOR EACH ROW EXECUTE FUNCTION guard_service_content();
CREATE TRIGGER frozen BEFORE INSERT OR UPDATE OR DELETE ON "ServiceEscalationPost"
  FOR EACH ROW EXECUTE FUNCTION guard_service_content();
CREATE TRIGGER frozen BEFORE INSERT OR UPDATE OR DELETE ON "ServicePillar"
  FOR EACH ROW EXECUTE FUNCTION guard_service_content();

CREATE TRIGGER never_emptied BEFORE TRUNCATE ON "CharterVersion" EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON "CharterItem" EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON "EscalationLevel" EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON "ServiceVersion" EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON "RequiredDocument" EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON "ServiceVariant" EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON "ServiceEscalationPost" EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON "ServicePillar" EXECUTE FUNCTION refuse_change();

-- ---------------------------------------------------------------- append-only

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON "ActivityEvent"
  EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON "Redaction"
  EXECUTE FUNCTION refuse_change();

-- ---------------------------------------------------------------- one draft, a current version that is published

CREATE UNIQUE INDEX "CharterVersion_one_draft" ON "CharterVersion" ("charterId") WHERE "number" IS NULL;

ALTER TABLE "CharterVersion"
  ADD CONSTRAINT "CharterVersion_number_positive" CHECK ("number" > 0),
  ADD CONSTRAINT "CharterVersion_revision_positive" CHECK ("revision" > 0),
  ADD CONSTRAINT "CharterVersion_published_whole" CHECK (
    num_nulls("number", "publishedAt", "publishedBy", "snapshot") IN (0, 4)),
  ADD CONSTRAINT "CharterVersion_reason_for_errors" CHECK (
    COALESCE("openErrors", 0) = 0 OR "publicationReason" IS NOT NULL);

CREATE FUNCTION guard_current_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."currentVersionId" IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM "CharterVersion"
    WHERE "id" = NEW."currentVersionId" AND "charterId" = NEW."id" AND "number" IS NOT NULL
  ) THEN
    RAISE EXCEPTION 'the current version of a charter must be one of its published versions'
      USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$$;

CREATE TRIGGER current_is_published BEFORE INSERT OR UPDATE OF "currentVersionId" ON "Charter"
  FOR EACH ROW EXECUTE FUNCTION guard_current_version();

-- ---------------------------------------------------------------- one person at a time in a post

-- Locks the post, so that two postings written at once cannot miss each other.
CREATE FUNCTION refuse_overlapping_posting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM "Post" WHERE "id" = NEW."postId" FOR NO KEY UPDATE;
  IF NEW."kind" = 'REGULAR' AND EXISTS (
    SELECT 1 FROM "Posting" other
    WHERE other."postId" = NEW."postId" AND other."id" <> NEW."id" AND other."kind" = 'REGULAR'
      AND daterange(other."from", other."to", '[]') && daterange(NEW."from", NEW."to", '[]')
  ) THEN
    RAISE EXCEPTION 'two regular postings of one post overlap' USING ERRCODE = 'exclusion_violation';
  END IF;
  RETURN NEW;
END
$$;

-- After the CHECK of the days, so that reversed days are refused as such.
CREATE TRIGGER no_overlap AFTER INSERT OR UPDATE OF "postId", "kind", "from", "to" ON "Posting"
  FOR EACH ROW EXECUTE FUNCTION refuse_overlapping_posting();

-- ---------------------------------------------------------------- values that make sense

ALTER TABLE "Office"
  ADD CONSTRAINT "Office_slug_form" CHECK ("slug" ~ '^[a-z0-9]+(-+[a-z0-9]+)*(\.[a-z0-9]+(-+[a-z0-9]+)*)*$'),
  ADD CONSTRAINT "Office_named" CHECK (num_nonnulls("nameBn", "nameEn") > 0),
  ADD CONSTRAINT "Office_merged_into" CHECK (("state" = 'MERGED') = ("mergedIntoId" IS NOT NULL)),
  ADD CONSTRAINT "Office_not_own_parent" CHECK ("parentId" <> "id" AND "mergedIntoId" IS DISTINCT FROM "id"),
  ADD CONSTRAINT "Office_latitude" CHECK ("latitude" BETWEEN -90 AND 90),
  ADD CONSTRAINT "Office_longitude" CHECK ("longitude" BETWEEN -180 AND 180);
ALTER TABLE "Area"
  ADD CONSTRAINT "Area_parent" CHECK (("level" = 'DIVISION') = ("parentId" IS NULL));
ALTER TABLE "Post"
  ADD CONSTRAINT "Post_titled" CHECK (num_nonnulls("titleBn", "titleEn") > 0);
ALTER TABLE "Posting"
  ADD CONSTRAINT "Posting_days" CHECK ("from" <= "to");
ALTER TABLE "Service"
  ADD CONSTRAINT "Service_slug_form" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE "EscalationLevel"
  ADD CONSTRAINT "EscalationLevel_level" CHECK ("level" BETWEEN 1 AND 3);
ALTER TABLE "EscalationRule"
  ADD CONSTRAINT "EscalationRule_level" CHECK ("level" BETWEEN 1 AND 3),
  ADD CONSTRAINT "EscalationRule_days" CHECK ("limitDays" > 0 AND COALESCE("extensionDays", 1) > 0);
ALTER TABLE "RequiredDocument"
  ADD CONSTRAINT "RequiredDocument_copies" CHECK ("copies" > 0);
ALTER TABLE "StandardService"
  ADD CONSTRAINT "StandardService_fees" CHECK ("feeMin" >= 0 AND "feeMax" >= 0 AND "feeMin" <= "feeMax");
ALTER TABLE "Finding"
  ADD CONSTRAINT "Finding_waived_with_reason" CHECK ("status" <> 'WAIVED' OR "waiverReason" IS NOT NULL);
ALTER TABLE "Redaction"
  ADD CONSTRAINT "Redaction_reason" CHECK (btrim("reason") <> '' AND "path" LIKE '/%');
ALTER TABLE "Holiday"
  ADD CONSTRAINT "Holiday_year" CHECK (EXTRACT(YEAR FROM "date") = "year");

-- ---------------------------------------------------------------- lists and search

-- An office has one search entry of its own; NULL service ids would otherwise count as different.
CREATE UNIQUE INDEX "SearchEntry_one_of_office" ON "SearchEntry" ("officeId") WHERE "serviceId" IS NULL;

-- Lists of offices are read page by page in the order of their names.
CREATE INDEX "Office_by_name_bn" ON "Office"
  ((COALESCE("nameBn", "nameEn", '')) COLLATE "bn-BD-x-icu", "id");
CREATE INDEX "Office_by_name_en" ON "Office"
  ((COALESCE("nameEn", "nameBn", '')) COLLATE "en-x-icu", "id");

-- Names that begin with a query are read in order, however many there are; a title's beginning is enough.
CREATE INDEX "SearchEntry_by_title_bn" ON "SearchEntry"
  ((left(split_part("key", E'\n', 1), 100)) COLLATE "C", "id");
CREATE INDEX "SearchEntry_by_title_en" ON "SearchEntry"
  ((left(split_part("key", E'\n', 2), 100)) COLLATE "C", "id");

-- Whether a word is common decides how it is looked for: the planner must know more than the default sample tells.
ALTER TABLE "SearchEntry" ALTER COLUMN "key" SET STATISTICS 1000;
