using Jail.Data;
using Microsoft.Data.Sqlite;
using Xunit;

namespace Jail.Data.Tests;

public sealed class AuditChainTests
{
    [Fact]
    public async Task FindBreak_EntriesAsWritten_IsNull()
    {
        await using var database = await FilledAsync();
        await using var context = database.Panel.Read();
        Assert.Null(await context.FindBreakAsync(CancellationToken.None));
    }

    [Theory]
    [InlineData("UPDATE AuditEntries SET Actor = 'mallory' WHERE Id = 3", 3)]
    [InlineData("UPDATE AuditEntries SET At = At + 1 WHERE Id = 1", 1)]
    [InlineData("UPDATE AuditEntries SET Subject = NULL WHERE Id = 5", 5)]
    [InlineData("DELETE FROM AuditEntries WHERE Id = 2", 2)]
    [InlineData("UPDATE AuditEntries SET Id = 9 WHERE Id = 4", 4)]
    public async Task FindBreak_TamperedEntry_NamesIt(string tamper, long expected)
    {
        await using var database = await FilledAsync();
        await database.ExecuteAsync($"DROP TRIGGER AuditEntriesKeep; DROP TRIGGER AuditEntriesFixed; {tamper};");
        await using var context = database.Panel.Read();
        Assert.Equal(expected, await context.FindBreakAsync(CancellationToken.None));
    }

    [Theory]
    [InlineData("UPDATE AuditEntries SET Actor = 'mallory' WHERE Id = 3")]
    [InlineData("DELETE FROM AuditEntries")]
    public async Task Entries_CannotBeChangedNorRemoved(string tamper)
    {
        await using var database = await FilledAsync();
        var refused = await Assert.ThrowsAsync<SqliteException>(() => database.ExecuteAsync(tamper));
        Assert.Contains("audit entries stay", refused.Message, StringComparison.Ordinal);
    }

    private static async Task<TemporaryDatabase> FilledAsync()
    {
        var database = await TemporaryDatabase.CreateAsync();
        await Parallel.ForEachAsync(Enumerable.Range(1, 5), async (number, cancellationToken) => await database.Panel.WriteAsync(
            context => context.AppendAsync(
                new AuditEntry { At = DateTimeOffset.UnixEpoch.AddDays(number), Actor = "staff@example.org", Action = "jail.create", Subject = $"web{number}" },
                cancellationToken),
            cancellationToken));
        return database;
    }
}
