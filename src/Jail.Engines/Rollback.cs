namespace Jail.Engines;

/// <summary>
/// Undo steps, registered as the work proceeds, run backwards unless <see cref="Commit"/> was called.
/// A step that fails does not keep the others from running; all failures are thrown together at the end.
/// </summary>
public sealed class Rollback : IAsyncDisposable
{
    private readonly Stack<Func<Task>> _steps = new();

    public void Add(Func<Task> undo) => _steps.Push(undo);

    public void Add(Action undo) => _steps.Push(() =>
    {
        undo();
        return Task.CompletedTask;
    });

    /// <summary>What was done stays.</summary>
    public void Commit() => _steps.Clear();

    public async ValueTask DisposeAsync()
    {
        List<Exception> failures = [];
        while (_steps.TryPop(out var undo))
        {
            try
            {
                await undo();
            }
            catch (Exception e)
            {
                failures.Add(e);
            }
        }

        if (failures.Count > 0) throw new AggregateException("Some of what was begun could not be undone.", failures);
    }
}
