package org.entente.spark;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.entente", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule jobsSeeCoderAndStoreOnly =
      noClasses()
          .that()
          .resideInAPackage("org.entente.spark..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.entente.cli..",
              "org.entente.view..",
              "org.entente.relation..",
              "org.entente.store.internal..",
              "org.entente.document.internal..",
              "java.sql..",
              "org.duckdb..");

  @ArchTest
  static final ArchRule nobodySeesJobs =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.entente.spark..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.entente.spark..", "org.apache.spark..");
}
