-- CreateEnum
CREATE TYPE "MatchDecision" AS ENUM ('CONFIRMED', 'REJECTED');

-- DropIndex
DROP INDEX "ServiceVersion_standardServiceId_idx";

-- CreateTable
CREATE TABLE "ServiceMatch" (
    "id" UUID NOT NULL,
    "keyA" TEXT NOT NULL,
    "keyB" TEXT NOT NULL,
    "nameA" TEXT NOT NULL,
    "nameB" TEXT NOT NULL,
    "decision" "MatchDecision" NOT NULL,
    "decidedById" TEXT NOT NULL,
    "decidedBy" TEXT NOT NULL,
    "decidedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ServiceMatch_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ServiceMatch_decidedAt_id_idx" ON "ServiceMatch"("decidedAt", "id");

-- CreateIndex
CREATE UNIQUE INDEX "ServiceMatch_keyA_keyB_key" ON "ServiceMatch"("keyA", "keyB");

-- CreateIndex
CREATE INDEX "ServiceVersion_standardServiceId_versionId_idx" ON "ServiceVersion"("standardServiceId", "versionId");
