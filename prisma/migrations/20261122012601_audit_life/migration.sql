-- CreateEnum
CREATE TYPE "FindingChange" AS ENUM ('FIXED', 'WAIVED', 'REOPENED', 'WITHDRAWN');

-- AlterTable
ALTER TABLE "Finding" ADD COLUMN     "foundAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "identity" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "ofDocument" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "reopenedAt" TIMESTAMPTZ(3),
ALTER COLUMN "versionId" DROP NOT NULL;

-- CreateTable
CREATE TABLE "FindingEvent" (
    "id" UUID NOT NULL,
    "officeId" UUID NOT NULL,
    "serviceId" UUID,
    "rule" TEXT NOT NULL,
    "severity" "Severity" NOT NULL,
    "identity" TEXT NOT NULL,
    "change" "FindingChange" NOT NULL,
    "raw" TEXT,
    "versionNumber" INTEGER,
    "methodVersion" TEXT NOT NULL,
    "reason" TEXT,
    "by" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "FindingEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Judgement" (
    "officeId" UUID NOT NULL,
    "versionId" UUID,
    "methodVersion" TEXT NOT NULL,
    "judgedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Judgement_pkey" PRIMARY KEY ("officeId")
);

-- CreateTable
CREATE TABLE "UsualTime" (
    "standardServiceId" UUID NOT NULL,
    "medianDays" DOUBLE PRECISION NOT NULL,
    "offices" INTEGER NOT NULL,
    "countedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "UsualTime_pkey" PRIMARY KEY ("standardServiceId")
);

-- CreateTable
CREATE TABLE "SavedComparison" (
    "id" UUID NOT NULL,
    "userId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "savedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SavedComparison_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Watch" (
    "userId" TEXT NOT NULL,
    "officeId" UUID NOT NULL,
    "watchedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Watch_pkey" PRIMARY KEY ("userId","officeId")
);

-- CreateTable
CREATE TABLE "WatchNotice" (
    "id" UUID NOT NULL,
    "userId" TEXT NOT NULL,
    "versionId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "toldAt" TIMESTAMPTZ(3),

    CONSTRAINT "WatchNotice_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "FindingEvent_officeId_identity_at_idx" ON "FindingEvent"("officeId", "identity", "at");

-- CreateIndex
CREATE INDEX "FindingEvent_officeId_at_idx" ON "FindingEvent"("officeId", "at");

-- CreateIndex
CREATE INDEX "FindingEvent_serviceId_idx" ON "FindingEvent"("serviceId");

-- CreateIndex
CREATE INDEX "Judgement_judgedAt_idx" ON "Judgement"("judgedAt");

-- CreateIndex
CREATE INDEX "SavedComparison_userId_savedAt_id_idx" ON "SavedComparison"("userId", "savedAt", "id");

-- CreateIndex
CREATE UNIQUE INDEX "SavedComparison_userId_address_key" ON "SavedComparison"("userId", "address");

-- CreateIndex
CREATE INDEX "Watch_officeId_idx" ON "Watch"("officeId");

-- CreateIndex
CREATE INDEX "WatchNotice_toldAt_createdAt_idx" ON "WatchNotice"("toldAt", "createdAt");

-- CreateIndex
CREATE INDEX "WatchNotice_versionId_idx" ON "WatchNotice"("versionId");

-- CreateIndex
CREATE UNIQUE INDEX "WatchNotice_userId_versionId_key" ON "WatchNotice"("userId", "versionId");

-- CreateIndex
CREATE INDEX "Finding_officeId_identity_idx" ON "Finding"("officeId", "identity");

-- AddForeignKey
ALTER TABLE "FindingEvent" ADD CONSTRAINT "FindingEvent_officeId_fkey" FOREIGN KEY ("officeId") REFERENCES "Office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FindingEvent" ADD CONSTRAINT "FindingEvent_serviceId_fkey" FOREIGN KEY ("serviceId") REFERENCES "Service"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Judgement" ADD CONSTRAINT "Judgement_officeId_fkey" FOREIGN KEY ("officeId") REFERENCES "Office"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UsualTime" ADD CONSTRAINT "UsualTime_standardServiceId_fkey" FOREIGN KEY ("standardServiceId") REFERENCES "StandardService"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SavedComparison" ADD CONSTRAINT "SavedComparison_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Watch" ADD CONSTRAINT "Watch_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Watch" ADD CONSTRAINT "Watch_officeId_fkey" FOREIGN KEY ("officeId") REFERENCES "Office"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WatchNotice" ADD CONSTRAINT "WatchNotice_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WatchNotice" ADD CONSTRAINT "WatchNotice_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "CharterVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Findings made before this had been found when they were made; the next audit gives them their identity.
UPDATE "Finding" SET "foundAt" = "createdAt";

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON "FindingEvent"
  EXECUTE FUNCTION refuse_change();
