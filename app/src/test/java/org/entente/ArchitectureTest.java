package org.entente;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** The directions in which packages may see one another. */
@AnalyzeClasses(packages = "org.entente", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule packagesSeeOnlyWhatComesBeforeThem =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("model")
          .definedBy("org.entente.model..")
          .layer("document")
          .definedBy("org.entente.document..")
          .layer("sentence")
          .definedBy("org.entente.sentence..")
          .layer("lexicon")
          .definedBy("org.entente.lexicon..")
          .layer("actor")
          .definedBy("org.entente.actor..")
          .layer("event")
          .definedBy("org.entente.event..")
          .layer("claim")
          .definedBy("org.entente.claim..")
          .optionalLayer("relation")
          .definedBy("org.entente.relation..")
          .layer("store")
          .definedBy("org.entente.store..", "org.entente.exchange..")
          .layer("app")
          .definedBy(
              "org.entente.cli..",
              "org.entente.question..",
              "org.entente.view..",
              "org.entente.web..")
          .whereLayer("app")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("store")
          .mayOnlyBeAccessedByLayers("app")
          .whereLayer("relation")
          .mayOnlyBeAccessedByLayers("app")
          .whereLayer("claim")
          .mayOnlyBeAccessedByLayers("app")
          .whereLayer("event")
          .mayOnlyBeAccessedByLayers("claim", "app")
          .whereLayer("actor")
          .mayOnlyBeAccessedByLayers("event", "claim", "app")
          .whereLayer("lexicon")
          .mayOnlyBeAccessedByLayers("actor", "event", "claim", "app")
          .whereLayer("sentence")
          .mayOnlyBeAccessedByLayers("lexicon", "actor", "event", "claim", "app")
          .whereLayer("document")
          .mayOnlyBeAccessedByLayers("sentence", "lexicon", "actor", "event", "claim", "app")
          .whereLayer("model")
          .mayNotAccessAnyLayer();

  @ArchTest
  static final ArchRule viewsKnowNoCommands =
      noClasses()
          .that()
          .resideInAPackage("org.entente.view..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.entente.cli..", "picocli..");

  @ArchTest
  static final ArchRule theWorkspaceKnowsNoCommands =
      noClasses()
          .that()
          .resideInAPackage("org.entente.web..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.entente.cli..", "picocli..");

  @ArchTest
  static final ArchRule endpointsKnowNoServer =
      noClasses()
          .that()
          .resideInAPackage("org.entente.web.api..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.javalin..", "org.eclipse.jetty..");

  @ArchTest
  static final ArchRule onlyTheStoreSpeaksSql =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.entente.store..")
          .should()
          .dependOnClassesThat(resideInAPackage("java.sql..").or(resideInAPackage("org.duckdb..")));

  @ArchTest
  static final ArchRule exchangeDoesNotKnowTheStore =
      noClasses()
          .that()
          .resideInAPackage("org.entente.exchange..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.entente.store..");

  @ArchTest
  static final ArchRule internalsStayAtHome =
      classes()
          .that(
              DescribedPredicate.describe(
                  "lie in a package internal", type -> !home(type).isEmpty()))
          .should(
              new ArchCondition<>("be used only below the package that they belong to") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                  for (Dependency use : type.getDirectDependenciesToSelf()) {
                    String user = use.getOriginClass().getPackageName();
                    boolean below = user.equals(home(type)) || user.startsWith(home(type) + ".");
                    if (!below) {
                      events.add(SimpleConditionEvent.violated(type, use.getDescription()));
                    }
                  }
                }
              });

  /** The package to which an internal one belongs; empty for other packages. */
  private static String home(JavaClass type) {
    String name = type.getPackageName() + ".";
    int at = name.indexOf(".internal.");
    return at < 0 ? "" : name.substring(0, at);
  }
}
