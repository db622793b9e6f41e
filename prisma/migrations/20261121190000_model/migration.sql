-- Similar names are found by their trigrams.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "AreaLevel" AS ENUM ('DIVISION', 'DISTRICT', 'UPAZILA');

-- CreateEnum
CREATE TYPE "OfficeLevel" AS ENUM ('MINISTRY', 'HEADQUARTERS', 'DIVISION', 'DISTRICT', 'UPAZILA', 'MUNICIPALITY', 'UNION');

-- CreateEnum
CREATE TYPE "OfficeState" AS ENUM ('ACTIVE', 'CLOSED', 'MERGED');

-- CreateEnum
CREATE TYPE "PostingKind" AS ENUM ('REGULAR', 'ADDITIONAL_CHARGE');

-- CreateEnum
CREATE TYPE "Tristate" AS ENUM ('YES', 'NO', 'UNKNOWN');

-- CreateEnum
CREATE TYPE "Language" AS ENUM ('BN', 'EN');

-- CreateEnum
CREATE TYPE "CharterItemKind" AS ENUM ('OBJECTIVE', 'FUNCTION', 'EXPECTATION');

-- CreateEnum
CREATE TYPE "ServiceCategory" AS ENUM ('CITIZEN', 'INSTITUTIONAL', 'INTERNAL');

-- CreateEnum
CREATE TYPE "Severity" AS ENUM ('ERROR', 'WARNING', 'INFO');

-- CreateEnum
CREATE TYPE "FindingStatus" AS ENUM ('OPEN', 'FIXED', 'WAIVED');

-- CreateEnum
CREATE TYPE "ReportState" AS ENUM ('NEW', 'SEEN', 'ANSWERED', 'REJECTED');

-- CreateEnum
CREATE TYPE "SearchKind" AS ENUM ('OFFICE', 'SERVICE');

-- CreateTable
CREATE TABLE "Area" (
    "id" TEXT NOT NULL,
    "level" "AreaLevel" NOT NULL,
    "parentId" TEXT,
    "nameBn" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "isoCode" TEXT,
    "searchKey" TEXT NOT NULL,

    CONSTRAINT "Area_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Department" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "nameBn" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "ministryBn" TEXT,
    "ministryEn" TEXT,

    CONSTRAINT "Department_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Office" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "departmentId" UUID NOT NULL,
    "level" "OfficeLevel" NOT NULL,
    "parentId" UUID,
    "divisionId" TEXT,
    "districtId" TEXT,
    "upazilaId" TEXT,
    "nameBn" TEXT,
    "nameEn" TEXT,
    "addressBn" TEXT,
    "addressEn" TEXT,
    "latitude" DOUBLE PRECISION,
    "longitude" DOUBLE PRECISION,
    "phones" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "emails" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "openingHoursBn" TEXT,
    "openingHoursEn" TEXT,
    "state" "OfficeState" NOT NULL DEFAULT 'ACTIVE',
    "mergedIntoId" UUID,
    "sample" BOOLEAN NOT NULL DEFAULT false,
    "sourceUrl" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Office_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OfficeHost" (
    "host" TEXT NOT NULL,
    "officeId" UUID NOT NULL,

    CONSTRAINT "OfficeHost_pkey" PRIMARY KEY ("host")
);

-- CreateTable
CREATE TABLE "FormerSlug" (
    "slug" TEXT NOT NULL,
    "officeId" UUID NOT NULL,
    "retiredAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "FormerSlug_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "Post" (
    "id" UUID NOT NULL,
    "officeId" UUID NOT NULL,
    "titleBn" TEXT,
    "titleEn" TEXT,
    "position" INTEGER NOT NULL DEFAULT 0,
    "grievance" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Post_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Posting" (
    "id" UUID NOT NULL,
    "postId" UUID NOT NULL,
    "nameBn" TEXT,
    "nameEn" TEXT,
    "kind" "PostingKind" NOT NULL DEFAULT 'REGULAR',
    "phones" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "emails" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "room" TEXT,
    "official" "Tristate" NOT NULL DEFAULT 'UNKNOWN',
    "contactHidden" BOOLEAN NOT NULL DEFAULT false,
    "from" DATE,
    "to" DATE,

    CONSTRAINT "Posting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Charter" (
    "id" UUID NOT NULL,
    "officeId" UUID NOT NULL,
    "currentVersionId" UUID,

    CONSTRAINT "Charter_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CharterVersion" (
    "id" UUID NOT NULL,
    "charterId" UUID NOT NULL,
    "number" INTEGER,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "sourceLanguage" "Language" NOT NULL DEFAULT 'BN',
    "visionBn" TEXT,
    "visionEn" TEXT,
    "missionBn" TEXT,
    "missionEn" TEXT,
    "translations" JSONB NOT NULL DEFAULT '{}',
    "basedOnId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "publishedAt" TIMESTAMPTZ(3),
    "publishedBy" TEXT,
    "publicationReason" TEXT,
    "openErrors" INTEGER,
    "snapshot" JSONB,

    CONSTRAINT "CharterVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CharterItem" (
    "id" UUID NOT NULL,
    "versionId" UUID NOT NULL,
    "kind" "CharterItemKind" NOT NULL,
    "position" INTEGER NOT NULL,
    "textBn" TEXT,
    "textEn" TEXT,
    "translations" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "CharterItem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EscalationLevel" (
    "id" UUID NOT NULL,
    "versionId" UUID NOT NULL,
    "level" INTEGER NOT NULL,
    "whenBn" TEXT,
    "whenEn" TEXT,
    "postId" UUID,
    "whoBn" TEXT,
    "whoEn" TEXT,
    "addressBn" TEXT,
    "addressEn" TEXT,
    "timeLimit" JSONB,
    "timeLimitBn" TEXT,
    "timeLimitEn" TEXT,
    "translations" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "EscalationLevel_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Service" (
    "id" UUID NOT NULL,
    "officeId" UUID NOT NULL,
    "slug" TEXT NOT NULL,

    CONSTRAINT "Service_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ServiceVersion" (
    "id" UUID NOT NULL,
    "versionId" UUID NOT NULL,
    "serviceId" UUID NOT NULL,
    "category" "ServiceCategory" NOT NULL,
    "position" INTEGER NOT NULL,
    "serial" TEXT,
    "nameBn" TEXT,
    "nameEn" TEXT,
    "descriptionBn" TEXT,
    "descriptionEn" TEXT,
    "recipientsBn" TEXT,
    "recipientsEn" TEXT,
    "eligibilityBn" TEXT,
    "eligibilityEn" TEXT,
    "methodBn" TEXT,
    "methodEn" TEXT,
    "channels" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "timeLimit" JSONB NOT NULL,
    "timeLimitBn" TEXT,
    "timeLimitEn" TEXT,
    "fee" JSONB NOT NULL,
    "feeBn" TEXT,
    "feeEn" TEXT,
    "placeBn" TEXT,
    "placeEn" TEXT,
    "legalBasisBn" TEXT,
    "legalBasisEn" TEXT,
    "citizenDutyBn" TEXT,
    "citizenDutyEn" TEXT,
    "remedyBn" TEXT,
    "remedyEn" TEXT,
    "courseLengthBn" TEXT,
    "courseLengthEn" TEXT,
    "remarksBn" TEXT,
    "remarksEn" TEXT,
    "responsiblePostId" UUID,
    "officerRaw" TEXT,
    "escalationRaw" TEXT,
    "standardServiceId" UUID,
    "inherited" JSONB NOT NULL DEFAULT '{}',
    "translations" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "ServiceVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RequiredDocument" (
    "id" UUID NOT NULL,
    "serviceVersionId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "textBn" TEXT,
    "textEn" TEXT,
    "sourceBn" TEXT,
    "sourceEn" TEXT,
    "formUrl" TEXT,
    "copies" INTEGER,
    "conditionBn" TEXT,
    "conditionEn" TEXT,
    "translations" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "RequiredDocument_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ServiceVariant" (
    "id" UUID NOT NULL,
    "serviceVersionId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "label" TEXT,
    "nameBn" TEXT,
    "nameEn" TEXT,
    "timeLimit" JSONB,
    "timeLimitBn" TEXT,
    "timeLimitEn" TEXT,
    "fee" JSONB,
    "feeBn" TEXT,
    "feeEn" TEXT,
    "remarksBn" TEXT,
    "remarksEn" TEXT,
    "translations" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "ServiceVariant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ServiceEscalationPost" (
    "serviceVersionId" UUID NOT NULL,
    "postId" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "ServiceEscalationPost_pkey" PRIMARY KEY ("serviceVersionId","postId")
);

-- CreateTable
CREATE TABLE "ServicePillar" (
    "serviceVersionId" UUID NOT NULL,
    "pillarId" UUID NOT NULL,

    CONSTRAINT "ServicePillar_pkey" PRIMARY KEY ("serviceVersionId","pillarId")
);

-- CreateTable
CREATE TABLE "Redaction" (
    "id" UUID NOT NULL,
    "versionId" UUID NOT NULL,
    "path" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Redaction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StandardService" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "departmentId" UUID,
    "nameBn" TEXT,
    "nameEn" TEXT,
    "descriptionBn" TEXT,
    "descriptionEn" TEXT,
    "documents" JSONB NOT NULL DEFAULT '[]',
    "feeMin" DECIMAL(12,2),
    "feeMax" DECIMAL(12,2),
    "timeLimit" JSONB,
    "translations" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "StandardService_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Strategy" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "officeId" UUID NOT NULL,
    "titleBn" TEXT,
    "titleEn" TEXT,
    "summaryBn" TEXT,
    "summaryEn" TEXT,
    "sourceUrl" TEXT,
    "translations" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "Strategy_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Pillar" (
    "id" UUID NOT NULL,
    "strategyId" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "titleBn" TEXT,
    "titleEn" TEXT,
    "textBn" TEXT,
    "textEn" TEXT,
    "translations" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "Pillar_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EscalationRuleSet" (
    "id" UUID NOT NULL,
    "nameBn" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "effectiveFrom" DATE NOT NULL,

    CONSTRAINT "EscalationRuleSet_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EscalationRule" (
    "id" UUID NOT NULL,
    "ruleSetId" UUID NOT NULL,
    "level" INTEGER NOT NULL,
    "whoBn" TEXT NOT NULL,
    "whoEn" TEXT NOT NULL,
    "contactBn" TEXT,
    "contactEn" TEXT,
    "limitDays" INTEGER NOT NULL,
    "extensionDays" INTEGER,

    CONSTRAINT "EscalationRule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "HolidayYear" (
    "year" INTEGER NOT NULL,
    "source" TEXT NOT NULL,

    CONSTRAINT "HolidayYear_pkey" PRIMARY KEY ("year")
);

-- CreateTable
CREATE TABLE "Holiday" (
    "date" DATE NOT NULL,
    "year" INTEGER NOT NULL,
    "nameBn" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "tentative" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Holiday_pkey" PRIMARY KEY ("date")
);

-- CreateTable
CREATE TABLE "Confirmation" (
    "id" UUID NOT NULL,
    "officeId" UUID NOT NULL,
    "serviceId" UUID,
    "postId" UUID NOT NULL,
    "saidBy" JSONB NOT NULL,
    "confirmedOn" DATE NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Confirmation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Finding" (
    "id" UUID NOT NULL,
    "officeId" UUID NOT NULL,
    "versionId" UUID NOT NULL,
    "serviceId" UUID,
    "rule" TEXT NOT NULL,
    "severity" "Severity" NOT NULL,
    "path" TEXT NOT NULL,
    "raw" TEXT,
    "params" JSONB NOT NULL DEFAULT '{}',
    "proposal" TEXT,
    "proposalPath" TEXT,
    "status" "FindingStatus" NOT NULL DEFAULT 'OPEN',
    "waiverReason" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "settledAt" TIMESTAMPTZ(3),

    CONSTRAINT "Finding_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ImportRun" (
    "id" UUID NOT NULL,
    "officeId" UUID NOT NULL,
    "fileName" TEXT NOT NULL,
    "fileHash" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "report" JSONB NOT NULL,
    "mapping" JSONB,
    "decisions" JSONB,
    "versionId" UUID,
    "revision" INTEGER,
    "createdBy" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ImportRun_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Report" (
    "id" UUID NOT NULL,
    "officeId" UUID NOT NULL,
    "serviceId" UUID,
    "versionId" UUID,
    "text" TEXT NOT NULL,
    "contact" TEXT,
    "state" "ReportState" NOT NULL DEFAULT 'NEW',
    "answer" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ActivityEvent" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actorKind" TEXT NOT NULL,
    "actorId" TEXT NOT NULL,
    "actorName" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "recordType" TEXT NOT NULL,
    "recordId" TEXT NOT NULL,
    "officeId" UUID,
    "before" JSONB,
    "after" JSONB,

    CONSTRAINT "ActivityEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SearchEntry" (
    "id" UUID NOT NULL,
    "kind" "SearchKind" NOT NULL,
    "officeId" UUID NOT NULL,
    "serviceId" UUID,
    "titleBn" TEXT,
    "titleEn" TEXT,
    "key" TEXT NOT NULL,

    CONSTRAINT "SearchEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SearchWord" (
    "word" TEXT NOT NULL,

    CONSTRAINT "SearchWord_pkey" PRIMARY KEY ("word")
);

-- CreateIndex
CREATE UNIQUE INDEX "Area_isoCode_key" ON "Area"("isoCode");

-- CreateIndex
CREATE INDEX "Area_parentId_idx" ON "Area"("parentId");

-- CreateIndex
CREATE INDEX "Area_searchKey_idx" ON "Area" USING GIN ("searchKey" gin_trgm_ops);

-- CreateIndex
CREATE UNIQUE INDEX "Department_slug_key" ON "Department"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Office_slug_key" ON "Office"("slug");

-- CreateIndex
CREATE INDEX "Office_departmentId_idx" ON "Office"("departmentId");

-- CreateIndex
CREATE INDEX "Office_parentId_idx" ON "Office"("parentId");

-- CreateIndex
CREATE INDEX "Office_divisionId_idx" ON "Office"("divisionId");

-- CreateIndex
CREATE INDEX "Office_districtId_idx" ON "Office"("districtId");

-- CreateIndex
CREATE INDEX "Office_upazilaId_idx" ON "Office"("upazilaId");

-- CreateIndex
CREATE INDEX "Office_mergedIntoId_idx" ON "Office"("mergedIntoId");

-- CreateIndex
CREATE INDEX "OfficeHost_officeId_idx" ON "OfficeHost"("officeId");

-- CreateIndex
CREATE INDEX "FormerSlug_officeId_idx" ON "FormerSlug"("officeId");

-- CreateIndex
CREATE INDEX "Post_officeId_idx" ON "Post"("officeId");

-- CreateIndex
CREATE INDEX "Posting_postId_idx" ON "Posting"("postId");

-- CreateIndex
CREATE UNIQUE INDEX "Charter_officeId_key" ON "Charter"("officeId");

-- CreateIndex
CREATE UNIQUE INDEX "Charter_currentVersionId_key" ON "Charter"("currentVersionId");

-- CreateIndex
CREATE INDEX "CharterVersion_basedOnId_idx" ON "CharterVersion"("basedOnId");

-- CreateIndex
CREATE UNIQUE INDEX "CharterVersion_charterId_number_key" ON "CharterVersion"("charterId", "number");

-- CreateIndex
CREATE INDEX "CharterItem_versionId_kind_position_idx" ON "CharterItem"("versionId", "kind", "position");

-- CreateIndex
CREATE INDEX "EscalationLevel_postId_idx" ON "EscalationLevel"("postId");

-- CreateIndex
CREATE UNIQUE INDEX "EscalationLevel_versionId_level_key" ON "EscalationLevel"("versionId", "level");

-- CreateIndex
CREATE UNIQUE INDEX "Service_officeId_slug_key" ON "Service"("officeId", "slug");

-- CreateIndex
CREATE INDEX "ServiceVersion_serviceId_idx" ON "ServiceVersion"("serviceId");

-- CreateIndex
CREATE INDEX "ServiceVersion_standardServiceId_idx" ON "ServiceVersion"("standardServiceId");

-- CreateIndex
CREATE INDEX "ServiceVersion_responsiblePostId_idx" ON "ServiceVersion"("responsiblePostId");

-- CreateIndex
CREATE UNIQUE INDEX "ServiceVersion_versionId_serviceId_key" ON "ServiceVersion"("versionId", "serviceId");

-- CreateIndex
CREATE INDEX "RequiredDocument_serviceVersionId_position_idx" ON "RequiredDocument"("serviceVersionId", "position");

-- CreateIndex
CREATE INDEX "ServiceVariant_serviceVersionId_position_idx" ON "ServiceVariant"("serviceVersionId", "position");

-- CreateIndex
CREATE INDEX "ServiceEscalationPost_postId_idx" ON "ServiceEscalationPost"("postId");

-- CreateIndex
CREATE INDEX "ServicePillar_pillarId_idx" ON "ServicePillar"("pillarId");

-- CreateIndex
CREATE INDEX "Redaction_versionId_idx" ON "Redaction"("versionId");

-- CreateIndex
CREATE UNIQUE INDEX "StandardService_slug_key" ON "StandardService"("slug");

-- CreateIndex
CREATE INDEX "StandardService_departmentId_idx" ON "StandardService"("departmentId");

-- CreateIndex
CREATE UNIQUE INDEX "Strategy_slug_key" ON "Strategy"("slug");

-- CreateIndex
CREATE INDEX "Strategy_officeId_idx" ON "Strategy"("officeId");

-- CreateIndex
CREATE UNIQUE INDEX "Pillar_strategyId_slug_key" ON "Pillar"("strategyId", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "Pillar_strategyId_position_key" ON "Pillar"("strategyId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "EscalationRuleSet_effectiveFrom_key" ON "EscalationRuleSet"("effectiveFrom");

-- CreateIndex
CREATE UNIQUE INDEX "EscalationRule_ruleSetId_level_key" ON "EscalationRule"("ruleSetId", "level");

-- CreateIndex
CREATE INDEX "Holiday_year_idx" ON "Holiday"("year");

-- CreateIndex
CREATE INDEX "Confirmation_officeId_confirmedOn_idx" ON "Confirmation"("officeId", "confirmedOn");

-- CreateIndex
CREATE INDEX "Confirmation_serviceId_idx" ON "Confirmation"("serviceId");

-- CreateIndex
CREATE INDEX "Confirmation_postId_idx" ON "Confirmation"("postId");

-- CreateIndex
CREATE INDEX "Finding_officeId_status_severity_idx" ON "Finding"("officeId", "status", "severity");

-- CreateIndex
CREATE INDEX "Finding_versionId_idx" ON "Finding"("versionId");

-- CreateIndex
CREATE INDEX "Finding_serviceId_idx" ON "Finding"("serviceId");

-- CreateIndex
CREATE INDEX "Finding_rule_idx" ON "Finding"("rule");

-- CreateIndex
CREATE INDEX "ImportRun_officeId_createdAt_idx" ON "ImportRun"("officeId", "createdAt");

-- CreateIndex
CREATE INDEX "ImportRun_versionId_idx" ON "ImportRun"("versionId");

-- CreateIndex
CREATE INDEX "Report_officeId_state_idx" ON "Report"("officeId", "state");

-- CreateIndex
CREATE INDEX "Report_serviceId_idx" ON "Report"("serviceId");

-- CreateIndex
CREATE INDEX "Report_versionId_idx" ON "Report"("versionId");

-- CreateIndex
CREATE INDEX "ActivityEvent_at_idx" ON "ActivityEvent"("at");

-- CreateIndex
CREATE INDEX "ActivityEvent_officeId_at_idx" ON "ActivityEvent"("officeId", "at");

-- CreateIndex
CREATE INDEX "ActivityEvent_recordType_recordId_idx" ON "ActivityEvent"("recordType", "recordId");

-- CreateIndex
CREATE INDEX "SearchEntry_serviceId_idx" ON "SearchEntry"("serviceId");

-- CreateIndex
CREATE INDEX "SearchEntry_key_idx" ON "SearchEntry" USING GIN ("key" gin_trgm_ops);

-- CreateIndex
CREATE UNIQUE INDEX "SearchEntry_officeId_serviceId_key" ON "SearchEntry"("officeId", "serviceId");

-- CreateIndex
CREATE INDEX "SearchWord_word_idx" ON "SearchWord" USING GIN ("word" gin_trgm_ops);

-- AddForeignKey
ALTER TABLE "Area" ADD CONSTRAINT "Area_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Area"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Office" ADD CONSTRAINT "Office_departmentId_fkey" FOREIGN KEY ("departmentId") REFERENCES "Department"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Office" ADD CONSTRAINT "Office_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Office" ADD CONSTRAINT "Office_divisionId_fkey" FOREIGN KEY ("divisionId") REFERENCES "Area"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Office" ADD CONSTRAINT "Office_districtId_fkey" FOREIGN KEY ("districtId") REFERENCES "Area"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Office" ADD CONSTRAINT "Office_upazilaId_fkey" FOREIGN KEY ("upazilaId") REFERENCES "Area"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Office" ADD CONSTRAINT "Office_mergedIntoId_fkey" FOREIGN KEY ("mergedIntoId") REFERENCES "Office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OfficeHost" ADD CONSTRAINT "OfficeHost_officeId_fkey" FOREIGN KEY ("officeId") REFERENCES "Office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FormerSlug" ADD CONSTRAINT "FormerSlug_officeId_fkey" FOREIGN KEY ("officeId") REFERENCES "Office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Post" ADD CONSTRAINT "Post_officeId_fkey" FOREIGN KEY ("officeId") REFERENCES "Office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Posting" ADD CONSTRAINT "Posting_postId_fkey" FOREIGN KEY ("postId") REFERENCES "Post"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Charter" ADD CONSTRAINT "Charter_officeId_fkey" FOREIGN KEY ("officeId") REFERENCES "Office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Charter" ADD CONSTRAINT "Charter_currentVersionId_fkey" FOREIGN KEY ("currentVersionId") REFERENCES "CharterVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CharterVersion" ADD CONSTRAINT "CharterVersion_charterId_fkey" FOREIGN KEY ("charterId") REFERENCES "Charter"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CharterVersion" ADD CONSTRAINT "CharterVersion_basedOnId_fkey" FOREIGN KEY ("basedOnId") REFERENCES "CharterVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CharterItem" ADD CONSTRAINT "CharterItem_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "CharterVersion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EscalationLevel" ADD CONSTRAINT "EscalationLevel_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "CharterVersion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EscalationLevel" ADD CONSTRAINT "EscalationLevel_postId_fkey" FOREIGN KEY ("postId") REFERENCES "Post"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Service" ADD CONSTRAINT "Service_officeId_fkey" FOREIGN KEY ("officeId") REFERENCES "Office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ServiceVersion" ADD CONSTRAINT "ServiceVersion_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "CharterVersion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ServiceVersion" ADD CONSTRAINT "ServiceVersion_serviceId_fkey" FOREIGN KEY ("serviceId") REFERENCES "Service"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ServiceVersion" ADD CONSTRAINT "ServiceVersion_responsiblePostId_fkey" FOREIGN KEY ("responsiblePostId") REFERENCES "Post"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ServiceVersion" ADD CONSTRAINT "ServiceVersion_standardServiceId_fkey" FOREIGN KEY ("standardServiceId") REFERENCES "StandardService"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RequiredDocument" ADD CONSTRAINT "RequiredDocument_serviceVersionId_fkey" FOREIGN KEY ("serviceVersionId") REFERENCES "ServiceVersion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ServiceVariant" ADD CONSTRAINT "ServiceVariant_serviceVersionId_fkey" FOREIGN KEY ("serviceVersionId") REFERENCES "ServiceVersion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ServiceEscalationPost" ADD CONSTRAINT "ServiceEscalationPost_serviceVersionId_fkey" FOREIGN KEY ("serviceVersionId") REFERENCES "ServiceVersion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ServiceEscalationPost" ADD CONSTRAINT "ServiceEscalationPost_postId_fkey" FOREIGN KEY ("postId") REFERENCES "Post"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ServicePillar" ADD CONSTRAINT "ServicePillar_serviceVersionId_fkey" FOREIGN KEY ("serviceVersionId") REFERENCES "ServiceVersion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ServicePillar" ADD CONSTRAINT "ServicePillar_pillarId_fkey" FOREIGN KEY ("pillarId") REFERENCES "Pillar"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Redaction" ADD CONSTRAINT "Redaction_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "CharterVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StandardService" ADD CONSTRAINT "StandardService_departmentId_fkey" FOREIGN KEY ("departmentId") REFERENCES "Department"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Strategy" ADD CONSTRAINT "Strategy_officeId_fkey" FOREIGN KEY ("officeId") REFERENCES "Office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Pillar" ADD CONSTRAINT "Pillar_strategyId_fkey" FOREIGN KEY ("strategyId") REFERENCES "Strategy"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EscalationRule" ADD CONSTRAINT "EscalationRule_ruleSetId_fkey" FOREIGN KEY ("ruleSetId") REFERENCES "EscalationRuleSet"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Holiday" ADD CONSTRAINT "Holiday_year_fkey" FOREIGN KEY ("year") REFERENCES "HolidayYear"("year") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Confirmation" ADD CONSTRAINT "Confirmation_officeId_fkey" FOREIGN KEY ("officeId") REFERENCES "Office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Confirmation" ADD CONSTRAINT "Confirmation_serviceId_fkey" FOREIGN KEY ("serviceId") REFERENCES "Service"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Confirmation" ADD CONSTRAINT "Confirmation_postId_fkey" FOREIGN KEY ("postId") REFERENCES "Post"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Finding" ADD CONSTRAINT "Finding_officeId_fkey" FOREIGN KEY ("officeId") REFERENCES "Office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Finding" ADD CONSTRAINT "Finding_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "CharterVersion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Finding" ADD CONSTRAINT "Finding_serviceId_fkey" FOREIGN KEY ("serviceId") REFERENCES "Service"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ImportRun" ADD CONSTRAINT "ImportRun_officeId_fkey" FOREIGN KEY ("officeId") REFERENCES "Office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ImportRun" ADD CONSTRAINT "ImportRun_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "CharterVersion"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Report" ADD CONSTRAINT "Report_officeId_fkey" FOREIGN KEY ("officeId") REFERENCES "Office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Report" ADD CONSTRAINT "Report_serviceId_fkey" FOREIGN KEY ("serviceId") REFERENCES "Service"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Report" ADD CONSTRAINT "Report_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "CharterVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SearchEntry" ADD CONSTRAINT "SearchEntry_officeId_fkey" FOREIGN KEY ("officeId") REFERENCES "Office"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SearchEntry" ADD CONSTRAINT "SearchEntry_serviceId_fkey" FOREIGN KEY ("serviceId") REFERENCES "Service"("id") ON DELETE CASCADE ON UPDATE CASCADE;
