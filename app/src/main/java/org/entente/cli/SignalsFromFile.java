package org.entente.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.entente.cli.internal.CsvFile;
import org.entente.cli.internal.SignalFile;
import org.entente.question.ThirdStateMeasure.SignalSource;
import org.entente.question.ThirdStateMeasure.Signals;
import org.entente.relation.limit.SignalLimit;
import org.entente.relation.limit.SignalModel;
import org.entente.relation.limit.SignalTable;
import org.entente.relation.limit.ThirdState;

/** Costly signals: the user's own where a file of them is given, else the store's material acts. */
final class SignalsFromFile implements SignalSource {
  private static final double LEVEL = 0.95;

  private final ThirdStateOptions options;
  private final SignalTable table;

  private SignalsFromFile(ThirdStateOptions options, SignalTable table) {
    this.options = options;
    this.table = table;
  }

  /**
   * As the options say.
   *
   * @param folder that names of files are relative to
   */
  static SignalSource of(ThirdStateOptions options, Path folder) throws IOException {
    options.without();
    Path file = options.signals();
    if (file == null) {
      return (who, materialActs) -> Estimation.of("the store's material acts", materialActs);
    }
    return new SignalsFromFile(
        options, SignalFile.table(CsvFile.read(folder.resolve(file), file.toString())));
  }

  @Override
  public Signals of(ThirdState who, Supplier<Signals> materialActs) {
    SignalModel model =
        table.pairs().stream().anyMatch(pair -> pair.signals() < 0)
            ? SignalModel.LEAST_SQUARES
            : SignalModel.POISSON;
    String pair = SignalFile.pair(who.a(), who.b());
    String file = String.valueOf(options.signals());
    return new Signals(
        Estimation.of(
            file,
            () ->
                SignalLimit.of(
                    table, new SignalLimit.Question(pair, options.without(), model, LEVEL))),
        "signals in " + file);
  }
}
