#include "record.h"
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

static char file[512];

static bool is_set(const char *text) { return text != NULL && text[0] != 0; }

static const char *temporary_directory(void) {
  const char *names[] = {"TMPDIR", "TMP", "TEMP"};
  for (size_t i = 0; i < 3; i += 1) {
    if (is_set(getenv(names[i]))) return getenv(names[i]);
  }
  return "/tmp";
}

static bool directory_name(char *into, size_t room) {
  const char *runtime = getenv("XDG_RUNTIME_DIR");
  const int size = is_set(runtime)
                       ? snprintf(into, room, "%s/falak", runtime)
                       : snprintf(into, room, "%s/falak-%lu", temporary_directory(), (unsigned long)getuid());
  return size > 0 && (size_t)size < room;
}

/* Anybody may create names in a shared temporary directory. */
static bool is_ours(const char *directory) {
  struct stat found;
  return lstat(directory, &found) == 0 && S_ISDIR(found.st_mode) && found.st_uid == getuid();
}

static char as_name(char letter) {
  const bool is_word = (letter >= '0' && letter <= '9') || (letter >= 'a' && letter <= 'z') ||
                       (letter >= 'A' && letter <= 'Z') || letter == '_' || letter == '-';
  return is_word ? letter : '_';
}

static bool file_name(const char *directory, const char *unit, const char *uid) {
  char name[128];
  snprintf(name, sizeof name, "%s-%s-%ld", unit, uid, (long)getpid());
  for (char *letter = name; *letter != 0; letter += 1) *letter = as_name(*letter);
  const int size = snprintf(file, sizeof file, "%s/%s.json", directory, name);
  return size > 0 && (size_t)size + 4 < sizeof file;
}

static void write_text(FILE *out, const char *text) {
  fputc('"', out);
  for (; *text != 0; text += 1) {
    if (*text == '"' || *text == '\\') fputc('\\', out);
    fputc(*text, out);
  }
  fputc('"', out);
}

static bool write_json(const char *fresh, const char *unit, const char *uid, const char *path) {
  char started[32];
  const time_t now = time(NULL);
  struct tm utc;
  if (gmtime_r(&now, &utc) == NULL || strftime(started, sizeof started, "%Y-%m-%dT%H:%M:%SZ", &utc) == 0) return false;
  const mode_t before = umask(0077);
  FILE *out = fopen(fresh, "w");
  umask(before);
  if (out == NULL) return false;
  fprintf(out, "{\"unit\":\"%s\",\"uid\":", unit);
  write_text(out, uid);
  fprintf(out, ",\"at\":{\"kind\":\"serial\",\"path\":");
  write_text(out, path);
  fprintf(out, "},\"pid\":%ld,\"started\":\"%s\"}\n", (long)getpid(), started);
  return fclose(out) == 0;
}

static bool refuse(const char **why, const char *reason) {
  *why = reason;
  file[0] = 0;
  return false;
}

bool posix_record_write(const char *unit, const char *uid, const char *path, const char **why) {
  char directory[400], fresh[520];
  if (!directory_name(directory, sizeof directory)) return refuse(why, "the directory's name is too long");
  if (mkdir(directory, 0700) != 0 && errno != EEXIST) return refuse(why, "its directory cannot be made");
  if (!is_ours(directory)) return refuse(why, "its directory is somebody else's; remove it or set XDG_RUNTIME_DIR");
  if (!file_name(directory, unit, uid)) return refuse(why, "the file's name is too long");
  snprintf(fresh, sizeof fresh, "%s.new", file);
  if (!write_json(fresh, unit, uid, path)) return refuse(why, "the file cannot be written");
  if (rename(fresh, file) == 0) return true;
  unlink(fresh);
  return refuse(why, "the file cannot be renamed");
}

void posix_record_remove(void) {
  if (file[0] != 0) unlink(file);
}
