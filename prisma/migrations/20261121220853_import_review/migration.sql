-- AlterEnum
ALTER TYPE "ImportState" ADD VALUE 'REFUSED';

-- AlterTable
ALTER TABLE "ImportRun" ADD COLUMN     "refusal" TEXT,
ADD COLUMN     "trace" JSONB;
