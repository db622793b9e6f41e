-- AlterTable
ALTER TABLE "Posting" ADD COLUMN "fromKnown" BOOLEAN NOT NULL DEFAULT true;
