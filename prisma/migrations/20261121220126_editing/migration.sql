-- CreateEnum
CREATE TYPE "ProposalState" AS ENUM ('OPEN', 'ACCEPTED', 'DECLINED', 'SUPERSEDED');

-- CreateEnum
CREATE TYPE "ImportState" AS ENUM ('REVIEW', 'APPLIED', 'DISCARDED');

-- CreateEnum
CREATE TYPE "PublicationState" AS ENUM ('WAITING', 'SCHEDULED', 'PUBLISHED', 'REJECTED', 'CANCELLED', 'FAILED');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('ADMINISTRATOR', 'PROGRAMMER', 'AUDITOR');

-- DropIndex
DROP INDEX "ActivityEvent_at_idx";

-- AlterTable
ALTER TABLE "Department" ADD COLUMN     "fourEyes" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "ImportRun" ADD COLUMN     "batchId" UUID,
ADD COLUMN     "createdById" TEXT,
ADD COLUMN     "decided" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "source" BYTEA,
ADD COLUMN     "state" "ImportState" NOT NULL DEFAULT 'APPLIED',
ALTER COLUMN "officeId" DROP NOT NULL;

-- AlterTable
ALTER TABLE "RequiredDocument" ADD COLUMN     "formFileId" UUID;

-- AlterTable
ALTER TABLE "StandardService" ADD COLUMN     "revision" INTEGER NOT NULL DEFAULT 1;

-- CreateTable
CREATE TABLE "FormFile" (
    "id" UUID NOT NULL,
    "officeId" UUID NOT NULL,
    "fileName" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "createdBy" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "FormFile_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Proposal" (
    "id" UUID NOT NULL,
    "standardServiceId" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "officeId" UUID NOT NULL,
    "serviceId" UUID NOT NULL,
    "changes" JSONB NOT NULL,
    "state" "ProposalState" NOT NULL DEFAULT 'OPEN',
    "decidedBy" TEXT,
    "decidedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Proposal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BulkEdit" (
    "id" UUID NOT NULL,
    "standardServiceId" UUID NOT NULL,
    "field" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "createdById" TEXT NOT NULL,
    "createdBy" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undoneAt" TIMESTAMPTZ(3),

    CONSTRAINT "BulkEdit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BulkChange" (
    "id" UUID NOT NULL,
    "bulkEditId" UUID NOT NULL,
    "officeId" UUID NOT NULL,
    "serviceId" UUID NOT NULL,
    "before" JSONB NOT NULL,
    "after" JSONB NOT NULL,
    "undoneAt" TIMESTAMPTZ(3),

    CONSTRAINT "BulkChange_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ImportBatch" (
    "id" UUID NOT NULL,
    "createdById" TEXT NOT NULL,
    "createdBy" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ImportBatch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PublicationRequest" (
    "id" UUID NOT NULL,
    "officeId" UUID NOT NULL,
    "versionId" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "reason" TEXT,
    "publishAt" TIMESTAMPTZ(3),
    "state" "PublicationState" NOT NULL,
    "requestedById" TEXT NOT NULL,
    "requestedBy" TEXT NOT NULL,
    "requestedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decidedById" TEXT,
    "decidedBy" TEXT,
    "decidedAt" TIMESTAMPTZ(3),
    "note" TEXT,

    CONSTRAINT "PublicationRequest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PreviewLink" (
    "id" UUID NOT NULL,
    "versionId" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "createdBy" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "PreviewLink_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Reminder" (
    "id" UUID NOT NULL,
    "officeId" UUID NOT NULL,
    "dueOn" DATE NOT NULL,
    "recipients" TEXT[],
    "sentAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Reminder_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "User" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "emailVerified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "twoFactorEnabled" BOOLEAN NOT NULL DEFAULT false,
    "language" "Language" NOT NULL DEFAULT 'BN',
    "deactivatedAt" TIMESTAMPTZ(3),
    "sample" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "ipAddress" TEXT,
    "userAgent" TEXT,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Account" (
    "id" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "accessToken" TEXT,
    "refreshToken" TEXT,
    "idToken" TEXT,
    "accessTokenExpiresAt" TIMESTAMPTZ(3),
    "refreshTokenExpiresAt" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Verification" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TwoFactor" (
    "id" TEXT NOT NULL,
    "secret" TEXT NOT NULL,
    "backupCodes" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "verified" BOOLEAN NOT NULL DEFAULT true,
    "failedVerificationCount" INTEGER,
    "lockedUntil" TIMESTAMPTZ(3),

    CONSTRAINT "TwoFactor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Grant" (
    "id" UUID NOT NULL,
    "userId" TEXT NOT NULL,
    "role" "Role" NOT NULL,
    "areaId" TEXT,
    "departmentId" UUID,
    "managesOffices" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdBy" TEXT NOT NULL,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Grant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Invitation" (
    "id" UUID NOT NULL,
    "email" TEXT,
    "name" TEXT,
    "role" "Role" NOT NULL,
    "areaId" TEXT,
    "departmentId" UUID,
    "managesOffices" BOOLEAN NOT NULL DEFAULT false,
    "tokenHash" TEXT NOT NULL,
    "invitedBy" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "acceptedAt" TIMESTAMPTZ(3),
    "revokedAt" TIMESTAMPTZ(3),
    "userId" TEXT,

    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RateLimit" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL,
    "expire" TIMESTAMPTZ(3),

    CONSTRAINT "RateLimit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "HeldForm" (
    "id" UUID NOT NULL,
    "path" TEXT NOT NULL,
    "holder" TEXT NOT NULL,
    "fields" JSONB NOT NULL,
    "refusal" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "HeldForm_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "FormFile_officeId_idx" ON "FormFile"("officeId");

-- CreateIndex
CREATE INDEX "Proposal_officeId_state_idx" ON "Proposal"("officeId", "state");

-- CreateIndex
CREATE INDEX "Proposal_serviceId_idx" ON "Proposal"("serviceId");

-- CreateIndex
CREATE UNIQUE INDEX "Proposal_standardServiceId_revision_serviceId_key" ON "Proposal"("standardServiceId", "revision", "serviceId");

-- CreateIndex
CREATE INDEX "BulkEdit_standardServiceId_idx" ON "BulkEdit"("standardServiceId");

-- CreateIndex
CREATE INDEX "BulkEdit_createdById_createdAt_idx" ON "BulkEdit"("createdById", "createdAt");

-- CreateIndex
CREATE INDEX "BulkChange_officeId_idx" ON "BulkChange"("officeId");

-- CreateIndex
CREATE INDEX "BulkChange_serviceId_idx" ON "BulkChange"("serviceId");

-- CreateIndex
CREATE UNIQUE INDEX "BulkChange_bulkEditId_serviceId_key" ON "BulkChange"("bulkEditId", "serviceId");

-- CreateIndex
CREATE INDEX "ImportBatch_createdById_createdAt_idx" ON "ImportBatch"("createdById", "createdAt");

-- CreateIndex
CREATE INDEX "PublicationRequest_officeId_state_idx" ON "PublicationRequest"("officeId", "state");

-- CreateIndex
CREATE INDEX "PublicationRequest_versionId_idx" ON "PublicationRequest"("versionId");

-- CreateIndex
CREATE UNIQUE INDEX "PreviewLink_tokenHash_key" ON "PreviewLink"("tokenHash");

-- CreateIndex
CREATE INDEX "PreviewLink_versionId_idx" ON "PreviewLink"("versionId");

-- CreateIndex
CREATE UNIQUE INDEX "Reminder_officeId_dueOn_key" ON "Reminder"("officeId", "dueOn");

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE UNIQUE INDEX "Session_token_key" ON "Session"("token");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- CreateIndex
CREATE INDEX "Account_userId_idx" ON "Account"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "Account_providerId_accountId_key" ON "Account"("providerId", "accountId");

-- CreateIndex
CREATE INDEX "Verification_identifier_idx" ON "Verification"("identifier");

-- CreateIndex
CREATE INDEX "TwoFactor_userId_idx" ON "TwoFactor"("userId");

-- CreateIndex
CREATE INDEX "TwoFactor_secret_idx" ON "TwoFactor"("secret");

-- CreateIndex
CREATE INDEX "Grant_userId_idx" ON "Grant"("userId");

-- CreateIndex
CREATE INDEX "Grant_areaId_idx" ON "Grant"("areaId");

-- CreateIndex
CREATE INDEX "Grant_departmentId_idx" ON "Grant"("departmentId");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_tokenHash_key" ON "Invitation"("tokenHash");

-- CreateIndex
CREATE INDEX "Invitation_email_idx" ON "Invitation"("email");

-- CreateIndex
CREATE INDEX "Invitation_userId_idx" ON "Invitation"("userId");

-- CreateIndex
CREATE INDEX "Invitation_areaId_idx" ON "Invitation"("areaId");

-- CreateIndex
CREATE INDEX "Invitation_departmentId_idx" ON "Invitation"("departmentId");

-- CreateIndex
CREATE INDEX "RateLimit_expire_idx" ON "RateLimit"("expire");

-- CreateIndex
CREATE INDEX "HeldForm_holder_path_idx" ON "HeldForm"("holder", "path");

-- CreateIndex
CREATE INDEX "HeldForm_expiresAt_idx" ON "HeldForm"("expiresAt");

-- CreateIndex
CREATE INDEX "ActivityEvent_at_id_idx" ON "ActivityEvent"("at", "id");

-- CreateIndex
CREATE INDEX "ActivityEvent_actorId_at_idx" ON "ActivityEvent"("actorId", "at");

-- CreateIndex
CREATE INDEX "ImportRun_batchId_idx" ON "ImportRun"("batchId");

-- CreateIndex
CREATE INDEX "RequiredDocument_formFileId_idx" ON "RequiredDocument"("formFileId");

-- AddForeignKey
ALTER TABLE "RequiredDocument" ADD CONSTRAINT "RequiredDocument_formFileId_fkey" FOREIGN KEY ("formFileId") REFERENCES "FormFile"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FormFile" ADD CONSTRAINT "FormFile_officeId_fkey" FOREIGN KEY ("officeId") REFERENCES "Office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_standardServiceId_fkey" FOREIGN KEY ("standardServiceId") REFERENCES "StandardService"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_officeId_fkey" FOREIGN KEY ("officeId") REFERENCES "Office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_serviceId_fkey" FOREIGN KEY ("serviceId") REFERENCES "Service"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BulkEdit" ADD CONSTRAINT "BulkEdit_standardServiceId_fkey" FOREIGN KEY ("standardServiceId") REFERENCES "StandardService"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BulkChange" ADD CONSTRAINT "BulkChange_bulkEditId_fkey" FOREIGN KEY ("bulkEditId") REFERENCES "BulkEdit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BulkChange" ADD CONSTRAINT "BulkChange_officeId_fkey" FOREIGN KEY ("officeId") REFERENCES "Office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BulkChange" ADD CONSTRAINT "BulkChange_serviceId_fkey" FOREIGN KEY ("serviceId") REFERENCES "Service"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ImportRun" ADD CONSTRAINT "ImportRun_batchId_fkey" FOREIGN KEY ("batchId") REFERENCES "ImportBatch"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PublicationRequest" ADD CONSTRAINT "PublicationRequest_officeId_fkey" FOREIGN KEY ("officeId") REFERENCES "Office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PublicationRequest" ADD CONSTRAINT "PublicationRequest_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "CharterVersion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PreviewLink" ADD CONSTRAINT "PreviewLink_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "CharterVersion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reminder" ADD CONSTRAINT "Reminder_officeId_fkey" FOREIGN KEY ("officeId") REFERENCES "Office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Account" ADD CONSTRAINT "Account_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TwoFactor" ADD CONSTRAINT "TwoFactor_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Grant" ADD CONSTRAINT "Grant_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Grant" ADD CONSTRAINT "Grant_areaId_fkey" FOREIGN KEY ("areaId") REFERENCES "Area"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Grant" ADD CONSTRAINT "Grant_departmentId_fkey" FOREIGN KEY ("departmentId") REFERENCES "Department"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_areaId_fkey" FOREIGN KEY ("areaId") REFERENCES "Area"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_departmentId_fkey" FOREIGN KEY ("departmentId") REFERENCES "Department"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the drift check cannot see: tests prove it.

-- A form a published version offers must stay what it was.
CREATE TRIGGER frozen BEFORE UPDATE ON "FormFile" FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- One wish a draft, one open proposal a service and template.
CREATE UNIQUE INDEX "PublicationRequest_one_open" ON "PublicationRequest" ("versionId")
  WHERE "state" IN ('WAITING', 'SCHEDULED');
CREATE UNIQUE INDEX "Proposal_one_open" ON "Proposal" ("standardServiceId", "serviceId")
  WHERE "state" = 'OPEN';

-- An address belongs to one person, however it is spelt.
CREATE UNIQUE INDEX "User_email_folded" ON "User" (lower("email"));

ALTER TABLE "FormFile"
  ADD CONSTRAINT "FormFile_size" CHECK ("size" > 0 AND "size" = octet_length("bytes"));
ALTER TABLE "Grant"
  ADD CONSTRAINT "Grant_offices" CHECK (NOT "managesOffices" OR "role" = 'PROGRAMMER');
ALTER TABLE "ImportRun"
  ADD CONSTRAINT "ImportRun_office" CHECK ("officeId" IS NOT NULL OR "state" <> 'APPLIED');
