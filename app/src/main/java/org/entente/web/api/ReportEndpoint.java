package org.entente.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.POJONode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.entente.question.RelationPeriod;
import org.entente.view.report.Brief;
import org.entente.view.report.BriefForm;
import org.entente.view.report.BriefQuestion;
import org.entente.view.report.Briefs;
import org.jspecify.annotations.Nullable;

/** A brief on a pair to hand on; measured in the background, once for all its forms. */
final class ReportEndpoint implements FileEndpoint {
  private final Briefs briefs;
  private final Jobs jobs;

  ReportEndpoint(Briefs briefs, Jobs jobs) {
    this.briefs = briefs;
    this.jobs = jobs;
  }

  @Override
  public String path() {
    return "/pairs/{a}/{b}/report";
  }

  @Override
  public Answer answer(Parameters asked, String root) {
    BriefForm form = asked.choice("format", BriefForm.HTML, BriefForm.values(), BriefForm::label);
    BriefQuestion question = question(asked);
    asked.refuseOthers();
    JsonNode found =
        jobs.answer(Jobs.Length.MOMENTS, question.toString(), 1, done -> measured(question));
    if (!Jobs.isResult(found)) {
      return new Running(found);
    }
    Brief brief = (Brief) ((POJONode) found.path("brief")).getPojo();
    String name = fileName(question) + "." + form.label();
    return new Ready(form.type(), name, form == BriefForm.HTML, printed(form, brief, question));
  }

  /** One at a time, since setting pages as PDF takes memory. */
  private synchronized byte[] printed(BriefForm form, Brief brief, BriefQuestion question) {
    return form.print(brief, question.date());
  }

  private JsonNode measured(BriefQuestion question) {
    try {
      return Json.object().put("state", "done").putPOJO("brief", briefs.of(question));
    } catch (IllegalArgumentException e) {
      throw Problem.badRequest("this cannot be measured: " + e.getMessage());
    }
  }

  private static BriefQuestion question(Parameters asked) {
    String a = Filters.upper(asked.part("a"));
    String b = Filters.upper(asked.part("b"));
    String by = asked.text("by");
    String third = by == null ? null : Filters.upper(by);
    if (a.equals(b) || a.equals(third) || b.equals(third)) {
      throw Problem.badRequest("the sides of a brief must be different ones");
    }
    LocalDate since = asked.day("since");
    LocalDate until = asked.day("until");
    if (since != null && until != null && until.isBefore(since)) {
      throw Problem.badRequest("'until' " + until + " lies before 'since' " + since);
    }
    LocalDate date = asked.day("date");
    return new BriefQuestion(
        a,
        b,
        third,
        since,
        until,
        period(asked),
        false,
        date == null ? LocalDate.now(ZoneId.systemDefault()) : date);
  }

  private static @Nullable String period(Parameters asked) {
    return asked.text("period") == null
        ? null
        : asked
            .choice(
                "period", RelationPeriod.MONTH, RelationPeriod.values(), RelationPeriod::toString)
            .toString();
  }

  private static String fileName(BriefQuestion question) {
    String third = question.by() == null ? "" : "-by-" + question.by();
    String name = "entente-" + question.a() + "-" + question.b() + third + "-" + question.date();
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9-]+", "_");
  }
}
