package org.entente.actor.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.Known;
import org.entente.actor.Memory;
import org.entente.actor.Mention;
import org.entente.actor.Mention.Kind;
import org.entente.sentence.Sentence;

/** What a sentence adds to the memory of its document. */
public final class Remembering {
  private static final int MOST_RECENT = 8;

  private Remembering() {}

  /** The memory after a sentence. */
  public static Memory after(Memory memory, Sentence sentence, List<Mention> mentions) {
    Words words = new Words(sentence.tokens());
    Pairs pairs = new Pairs(words, mentions, Integer.MAX_VALUE);
    Subject subject = Subject.of(words, mentions);
    List<String> leaders = pairs.leaders();
    return new Memory(
        people(memory, sentence, mentions),
        roles(memory, mentions),
        pair(memory, pairs),
        Encounters.after(memory, words, pairs.states()),
        pairs.group().isEmpty() ? memory.group() : pairs.group(),
        leaders.isEmpty() ? memory.leaders() : leaders,
        subject == null ? null : subject.mention(),
        subject != null && subject.pair(),
        recent(memory, mentions));
  }

  private static List<String> pair(Memory memory, Pairs pairs) {
    List<String> states = pairs.states();
    if (!states.isEmpty()) {
      return states;
    }
    List<String> codes = pairs.codes();
    boolean kept = codes.size() < 2 || codes.containsAll(memory.pair());
    return kept && !(memory.pair().isEmpty() && codes.size() > 1)
        ? memory.pair()
        : codes.subList(0, 2);
  }

  private static Map<String, Known> people(
      Memory memory, Sentence sentence, List<Mention> mentions) {
    Map<String, Known> people = new HashMap<>(memory.people());
    for (Mention mention : mentions) {
      List<String> name = Fold.words(mention.name());
      if (mention.kind() == Kind.PERSON && !name.isEmpty()) {
        people.put(key(name.get(name.size() - 1)), known(mention));
        String written = mention.span().of(sentence.text());
        people.put(key(written.substring(written.lastIndexOf(' ') + 1)), known(mention));
        if (name.size() > 1 && Vocabulary.FAMILY_NAME_FIRST.contains(mention.code())) {
          people.put(key(name.get(0)), known(mention));
        }
      }
    }
    return people;
  }

  private static String key(String word) {
    return Fold.lower(word);
  }

  private static Map<String, Set<Known>> roles(Memory memory, List<Mention> mentions) {
    Map<String, Set<Known>> roles = new HashMap<>(memory.roles());
    for (Mention mention : mentions) {
      String role = mention.role();
      boolean named = mention.kind() == Kind.PERSON || mention.kind() == Kind.OFFICE;
      if (named && role != null) {
        Set<Known> known = new LinkedHashSet<>();
        String plain = role.replaceFirst("^former ", "");
        roles.getOrDefault(plain, Set.of()).stream()
            .filter(other -> !other.code().equals(mention.code()))
            .forEach(known::add);
        known.add(known(mention));
        roles.put(plain, known);
      }
      head(mention).ifPresent(head -> roles.put(head, Set.of(known(mention))));
    }
    return roles;
  }

  /** "Council" of an organisation's or body's name, by which later sentences may call it. */
  private static Optional<String> head(Mention mention) {
    boolean named = mention.kind() == Kind.NAME || mention.kind() == Kind.BODY;
    String last = key(mention.name().substring(mention.name().lastIndexOf(' ') + 1));
    return named && Vocabulary.HEADS.contains(last) ? Optional.of(last) : Optional.empty();
  }

  private static Known known(Mention mention) {
    return new Known(mention.code(), mention.sector(), mention.name());
  }

  private static List<String> recent(Memory memory, List<Mention> mentions) {
    Set<String> codes = new LinkedHashSet<>();
    for (int i = mentions.size() - 1; i >= 0; i--) {
      codes.addAll(mentions.get(i).codes());
    }
    codes.addAll(memory.recent());
    List<String> all = new ArrayList<>(codes);
    return all.subList(0, Math.min(MOST_RECENT, all.size()));
  }
}
