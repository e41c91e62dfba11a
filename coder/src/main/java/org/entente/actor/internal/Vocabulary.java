package org.entente.actor.internal;

import java.util.Set;

/** Small closed sets of English words that the grammar of names rests on. */
final class Vocabulary {
  static final int LONGEST_ROLE = 5;

  /** Join two actors. */
  static final Set<String> JOINTS =
      words(
          """
          and or & - / vs versus with
          """);

  /** Stand between a state and a role: "Pakistan's previous president". */
  static final Set<String> MODIFIERS =
      words(
          """
          former ex - then current previous new acting interim late outgoing incoming deputy
          senior top first second special chief powerful embattled ousted exiled ruling newly
          elected own next local federal national permanent civilian regional provincial vice
          junior high ranking retired caretaker de facto ordinary external
          """);

  static final Set<String> FORMER =
      words(
          """
          former ex ousted retired previous onetime
          """);

  static final Set<String> ARTICLES =
      words(
          """
          the a an this these those
          """);

  /** After a role or a people's name, these show that it stands alone. */
  static final Set<String> FUNCTION =
      words(
          """
          and or but of in on at to from by with for as who which that have has had is are was
          were will would can could may might must should do does did said says say told also
          not never against into over during after before be been than when while if because
          then there about under through since until without within between across near went
          came took made met held began sent left gave saw still now already all both
          themselves itself himself herself the a
          """);

  /** Roles that also stand before another noun: "American military equipment". */
  static final Set<String> ATTRIBUTES =
      words(
          """
          military government army navy police intelligence state parliament defence defense
          security media press opposition business court school university hospital church
          party company naval parliamentary presidential congressional judicial political
          medical civil religious economic student terrorist rebel refugee
          national local native public federal civilian minority youth
          """);

  /** "China's ally" is someone else than China. */
  static final Set<String> RELATIONS =
      words(
          """
          ally allies partner neighbor neighbour rival enemy friend foe counterpart
          predecessor successor supporter sympathizer sympathiser adversary adversaries
          enemies victim critic author source fan
          """);

  /** Irregular past forms: what stands before them stands alone. */
  static final Set<String> PAST =
      words(
          """
          spoke wrote won lost fell rose ran paid put set cut hit shot fought kept felt found
          got grew heard knew drew broke brought built bought chose flew forgot threw
          understood withdrew stood struck sought swore thought taught shook spent led fled
          dealt meant became sold bore beat bid bound caught dug drove fed hid laid lay lent rode
          sang sank sat slept spread stole stuck swept tore wore wound
          """);

  /** Last words of organisations' names, which stand alone for them later: "the council". */
  static final Set<String> HEADS =
      words(
          """
          council commission union alliance bank fund league court agency assembly organisation
          organization tribunal committee community authority
          """);

  /** Courtesy titles, before a surname. */
  static final Set<String> HONORIFICS =
      words(
          """
          mr mrs ms dr sir lord gen col maj sen rep comrade tsar czar professor prof his her
          excellency lt adm gov
          """);

  /** After a hyphen, these say how something relates to a state, which is no actor then. */
  static final Set<String> PARTICIPLES =
      words(
          """
          made built backed led born speaking designed origin style occupied held administered
          controlled supplied funded sponsored supported trained friendly based owned brokered
          mediated dominated
          """);

  /** Before a hyphen, these do the same. */
  static final Set<String> PREFIXES =
      words(
          """
          pro anti non post pre trans
          """);

  static final Set<String> PLACE_PREPOSITIONS =
      words(
          """
          in at near outside inside around across throughout within into through via
          """);

  /** "Interest in Pakistan" tells no place. */
  static final Set<String> NOT_IN =
      words(
          """
          interest interests interested trust confidence faith invest invested investing
          investment investments believe stake ally partner anchored
          """);

  static final Set<String> MOTION =
      words(
          """
          visit visits visited visiting travel travels travelled traveled travelling traveling
          trip trips fly flew flies flying flown go goes went going gone come came comes
          coming arrive arrives arrived arriving return returns returned returning tour tours
          toured invite invites invited inviting invitation journey flight leave leaves left
          leaving reach reached reaches depart departed head heads headed heading rush rushed
          drive drove moved
          """);

  /** Capitalised before a state's name, these are no one's first name. */
  static final Set<String> BEFORE_PLACES =
      words(
          """
          north south east west northern southern eastern western central upper lower greater
          modern post pro anti the former mr as in if but and that when while neighbouring
          neighboring fellow
          """);

  static final Set<String> NAME_PARTICLES =
      words(
          """
          bin al el de von van ul ur bint ibn di da del - . '
          """);

  static final Set<String> NO_NAMES =
      words(
          """
          monday tuesday wednesday thursday friday saturday sunday january february march
          april may june july august september october november december i the
          """);

  /** States whose people mostly write the family name first. */
  static final Set<String> FAMILY_NAME_FIRST =
      words(
          """
          CHN TWN HKG PRK KOR VNM KHM SGP
          """);

  private Vocabulary() {}

  private static Set<String> words(String text) {
    return Set.of(text.strip().split("\\s+"));
  }
}
