package example;

import example.client.CreateNoteInput;
import example.client.CreateNoteMutation;
import example.client.ListNotesQuery;
import example.client.Note;
import example.client.runtime.AppSyncClient;
import java.util.List;

/** Keeps notes in the API. */
public final class Notes {
  private final AppSyncClient client;

  public Notes(AppSyncClient client) {
    this.client = client;
  }

  public String add(String text) {
    CreateNoteInput input = CreateNoteInput.builder().text(text).build();
    return client.run(CreateNoteMutation.of(input)).id();
  }

  public List<String> texts() {
    return ListNotesQuery.of().stream(client).map(Note::text).toList();
  }
}
