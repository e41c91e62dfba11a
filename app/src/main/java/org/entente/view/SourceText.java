package org.entente.view;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.entente.claim.source.Profiles;
import org.entente.claim.source.Share;
import org.entente.claim.source.SourceKind;
import org.entente.claim.source.SourceProfile;

/** Profiles of sources, to be read by people. */
public final class SourceText {
  private static final int ROWS = 40;
  private static final int TOLD_OF = 3;
  private static final int NAME = 40;

  /** Fewer are told by their number, since a percentage would promise too much. */
  private static final int LEAST_FOR_PERCENT = 10;

  private final SourceKind kind;
  private final UnaryOperator<String> names;

  /**
   * @param kind what the sources are
   * @param names gives the name of a side's code
   */
  public SourceText(SourceKind kind, UnaryOperator<String> names) {
    this.kind = kind;
    this.names = names;
  }

  /** All sources in a table, those with the most claims first. */
  public String table(Profiles profiles) {
    if (profiles.sources().isEmpty()) {
      return none(profiles);
    }
    TextTable table =
        new TextTable(
            List.of(
                kind == SourceKind.OUTLET ? "outlet" : "speaker",
                "claims",
                "events",
                "limits",
                "figures",
                "most told of",
                "corroborated",
                "alone",
                "doubted",
                "contradicted"));
    profiles.sources().stream().limit(ROWS).map(SourceText::row).forEach(table::row);
    int more = profiles.sources().size() - ROWS;
    return heading(profiles)
        + "\n\n"
        + table.render()
        + (more > 0 ? "and " + more + " more with fewer claims; --format csv has all\n" : "")
        + "\n"
        + note();
  }

  /** The tone of all sources towards one side. */
  public String about(Profiles profiles, String side) {
    if (profiles.sources().isEmpty()) {
      return none(profiles);
    }
    ToneTable table = new ToneTable(kind == SourceKind.OUTLET ? "outlet" : "speaker");
    for (SourceProfile profile : profiles.sources()) {
      profile
          .of(side)
          .ifPresent(it -> table.add(PassageText.cut(profile.source().label(), NAME), it));
    }
    return heading(profiles) + ", about " + name(side) + "\n\n" + table.render();
  }

  /** One source: its claims, what becomes of them, and the tone towards each side. */
  public String profile(SourceProfile profile) {
    StringBuilder text = new StringBuilder(profile.source().label());
    text.append(": ").append(counted(profile.claims(), "claim")).append(" (");
    text.append(counted(profile.events(), "event")).append(", ");
    text.append(counted(profile.limits(), "limit")).append(", ");
    text.append(counted(profile.figures(), "figure")).append(")\n\n");
    fate(profile, text);
    ToneTable table = new ToneTable("told of");
    profile.portraits().forEach(portrait -> table.add(name(portrait.side()), portrait));
    return text.append('\n').append(table.render()).toString();
  }

  private void fate(SourceProfile profile, StringBuilder text) {
    boolean outlet = kind == SourceKind.OUTLET;
    line("corroborated", profile.corroborated(), "events", text);
    text.append(outlet ? "another outlet tells it too" : "another voice tells it elsewhere");
    text.append(", in words of its own\n");
    line("alone", profile.alone(), "events", text);
    text.append("nobody else tells it, though others wrote of the pair within 7 days\n");
    line("doubted", profile.doubted(), "events and limits", text);
    text.append("the text that tells it doubts it\n");
    Optional<Share> contradicted = profile.contradicted();
    if (contradicted.isPresent()) {
      line("contradicted", contradicted.get(), "claims", text);
      text.append("another passage cannot hold beside it\n");
    } else {
      text.append("  contradicted  not looked for; --contradictions does, which takes minutes\n");
    }
  }

  private static void line(String name, Share share, String of, StringBuilder text) {
    text.append(String.format(Locale.ROOT, "  %-12s  %d of %d ", name, share.count(), share.of()));
    text.append(of).append(share.of() < LEAST_FOR_PERCENT ? "" : " (" + percent(share) + ")");
    text.append(": ");
  }

  private String heading(Profiles profiles) {
    boolean outlet = kind == SourceKind.OUTLET;
    String counted = counted(profiles.sources().size(), outlet ? "outlet" : "speaker");
    String without =
        outlet
            ? " from documents without an outlet"
            : " by the writers themselves or by speakers without a name";
    return counted
        + ", "
        + counted(profiles.claims(), "claim")
        + (profiles.unattributed() == 0
            ? ""
            : ", " + profiles.unattributed() + " of them" + without);
  }

  private String none(Profiles profiles) {
    if (profiles.claims() == 0) {
      return "The store holds no claim of that sort in that time.\n";
    }
    return kind == SourceKind.OUTLET
        ? "None of the documents names its outlet. In JSON Lines it stands in the field \"outlet\";"
            + " try --speakers.\n"
        : "None of the texts names a speaker.\n";
  }

  private static List<String> row(SourceProfile profile) {
    return List.of(
        PassageText.cut(profile.source().label(), NAME),
        Integer.toString(profile.claims()),
        Integer.toString(profile.events()),
        Integer.toString(profile.limits()),
        Integer.toString(profile.figures()),
        profile.portraits().stream()
            .limit(TOLD_OF)
            .map(portrait -> portrait.side() + " " + portrait.claims())
            .collect(Collectors.joining(", ")),
        cell(profile.corroborated()),
        cell(profile.alone()),
        cell(profile.doubted()),
        profile.contradicted().map(SourceText::cell).orElse("not looked for"));
  }

  private static String cell(Share share) {
    return share.of() == 0
        ? ""
        : share.of() < LEAST_FOR_PERCENT ? share.count() + " of " + share.of() : percent(share);
  }

  private static String percent(Share share) {
    return Math.round(share.value().orElse(0) * 100) + "%";
  }

  private String note() {
    boolean outlet = kind == SourceKind.OUTLET;
    return "How to read it. Corroborated: of its events, those that "
        + (outlet ? "another outlet" : "another voice in another document")
        + " tells too, in words of its own.\n"
        + "Alone: those that nobody else tells, though others wrote of the same pair within 7 days.\n"
        + "Doubted: of its events and limits, those that the text itself tells as doubtful.\n"
        + "Contradicted: of its claims, those that another passage cannot hold beside; with"
        + " --contradictions.\n"
        + "It measures what is told, not why, nor who is right.\n"
        + "NAME shows one source with its tone towards each side; --about STATE the tone of all.\n";
  }

  private String name(String code) {
    return new Relation.Side(code, names.apply(code)).toString();
  }

  private static String counted(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
