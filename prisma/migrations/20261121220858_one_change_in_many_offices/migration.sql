-- AlterTable
ALTER TABLE "BulkChange" ALTER COLUMN "serviceId" DROP NOT NULL;

-- AlterTable
ALTER TABLE "BulkEdit" ALTER COLUMN "standardServiceId" DROP NOT NULL;

-- AlterTable
ALTER TABLE "StandardService" ADD COLUMN     "timeLimitBn" TEXT,
ADD COLUMN     "timeLimitEn" TEXT;
